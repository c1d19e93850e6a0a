import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { UpstreamModule } from '../integrations/upstream/upstream.module.js';
import { CallerDefaultsEvents } from './caller-defaults-events.js';
import { CallerDefaults } from './caller-defaults.js';
import { ClockifyClock } from './clockify-clock.js';
import { ClockifyIntegration } from './clockify.integration.js';
import { ClockifyPlanner } from './clockify.planner.js';
import { ClockifyLimit } from './client/clockify-limit.js';
import { ClockifyClient } from './client/clockify.client.js';
import { ClockifySender } from './client/clockify.sender.js';
import { EntityLists } from './names/entity-lists.js';
import { NameCache } from './names/name-cache.js';
import { NameCacheEvents } from './names/name-cache-events.js';
import { NameLookup } from './names/name-lookup.js';
import { NameResolver } from './names/name-resolver.js';
import { ListRunner } from './pages/list.runner.js';
import { PageReader } from './pages/page.reader.js';
import { CommandLedger } from './recovery/command-ledger.js';
import { HolderFinder } from './recovery/holder.finder.js';
import { LookUp } from './recovery/look-up.js';
import { WriteRunner } from './recovery/write.runner.js';
import { ClockifySpokenForms } from './intents/clockify-spoken-forms.js';
import { EarlierEntries } from './intents/look-ups/earlier-entries.js';
import { EntryFinder } from './intents/look-ups/entry-finder.js';
import { LookUpReader } from './intents/look-ups/look-up.reader.js';
import { ThingFinder } from './intents/look-ups/thing-finder.js';
import { EntityReader } from './updates/entity.reader.js';
import { UpdateRunner } from './updates/update.runner.js';
import { UserSettings } from './user-settings.js';

/** Clockify: its catalogue and the way to it. */
@Module({
  imports: [UpstreamModule, EventsModule],
  providers: [
    ClockifyClock,
    ClockifyLimit,
    ClockifySender,
    PageReader,
    ListRunner,
    CommandLedger,
    LookUp,
    HolderFinder,
    WriteRunner,
    ClockifyClient,
    CallerDefaults,
    CallerDefaultsEvents,
    EntityLists,
    NameCache,
    NameCacheEvents,
    NameResolver,
    NameLookup,
    EntityReader,
    UpdateRunner,
    ClockifyPlanner,
    UserSettings,
    EarlierEntries,
    EntryFinder,
    LookUpReader,
    ThingFinder,
    ClockifySpokenForms,
    ClockifyIntegration,
  ],
  exports: [ClockifyIntegration, ClockifyClock, ClockifySender, CallerDefaults, NameLookup],
})
export class ClockifyModule {}
