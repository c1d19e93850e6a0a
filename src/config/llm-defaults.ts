/** The LLM that is asked where nothing else is configured. */
export const LLM_DEFAULTS = { baseUrl: 'https://api.deepseek.com', model: 'deepseek-flash' } as const;
