import type { LanguageWords } from '../engine/vocabulary.js';

export const ES: LanguageWords = {
  joins: 'y e también además pero',
  breaks: 'luego después entonces si cuando o u mientras que porque',
  prepositions: 'en a al para por con contra bajo desde hasta entre sobre durante según sin como hacia',
  links: 'de del',
  articles: 'el la los las un una unos unas lo',
  vague:
    'eso esto ese esa este esta estos estas esos esas aquello ello mismo misma otro otra otros otras algo ' +
    'alguien nadie nada todo toda todos todas cada ningún ninguna cualquier ambos mi mis tu tus su sus ' +
    'nuestro nuestra nuestros nuestras me te se nos yo tú vos usted él ella ellos ellas nosotros no ni nunca ' +
    'jamás más es son era está están fue hay ha han falta faltan tarda dura debe queda quedan',
  lead:
    'por favor, porfa, porfavor, hola, buenas, buenos días, oye, ok, vale, bueno, ahora, quiero, quisiera, ' +
    'necesito, me gustaría, tengo que, hay que, vamos a, quiero que, necesito que, clankerbot, ¿, ¡',
  trail: 'por favor, porfa, gracias, muchas gracias, ok, vale, ya, ahora mismo, ahora, quieres',
  asking: 'puedes, podrías, puede, podría, podés, puedes por favor, podrías por favor, me puedes, me podrías, me podés',
  afterthoughts:
    'mejor no, no mejor no, no, al final no, bueno no, espera, espera no, olvídalo, olvida eso, olvídate, ' +
    'déjalo, da igual, no importa, nada, cancela eso, borra eso, anula eso, era broma, es broma, creo, ' +
    'creo yo, me parece, supongo, quizás, quizá, tal vez, a lo mejor, probablemente, posiblemente, ' +
    'más o menos, o así, o algo así, aproximadamente, no estoy seguro, no estoy segura, verdad, si puedes, ' +
    'si es posible, mil gracias, te lo agradezco, porfis',
};
