import { find, removeWhere, replace } from '../collection.js';
import { isWeekDay, type MemberProfile, type User, type UserFieldValue, WEEK_DAYS } from '../entities/user.js';
import { booleanIn, requiredReferenceIn, rowsIn, textIn, textsIn, wordIn } from '../fields.js';
import { slimUserPayload } from '../payloads/user.js';
import { unreadableBody } from '../reply.js';
import { created, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';

const WORKSPACE = '/v1/workspaces/{workspaceId}';
const NAME = { min: 1, max: 100 };
const TEXT = { max: 3000 };

export const MEMBER_PROFILE_ROUTES: readonly Route[] = [
  {
    operation: 'get_member_profile',
    method: 'GET',
    path: `${WORKSPACE}/member-profile/{userId}`,
    handle: ({ params }, state) => ok(shown(find(state.users, params['userId'], 'User'), state)),
  },
  {
    operation: 'update_member_profile',
    method: 'PATCH',
    path: `${WORKSPACE}/member-profile/{userId}`,
    handle: updateProfile,
  },
  {
    operation: 'update_user_custom_field',
    method: 'PUT',
    path: `${WORKSPACE}/users/{userId}/custom-field/{customFieldId}/value`,
    paid: true,
    closedToAddons: true,
    handle: ({ params, body }, state) => {
      const user = find(state.users, params['userId'], 'User');
      const value = fieldValue(user, params['customFieldId'], body['value'], state);
      replace(state.users, withValues(user, [value]));
      return created(value);
    },
  },
];

/** Changes only what is there (API.md 11.20). */
function updateProfile({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const before = find(state.users, params['userId'], 'User');
  const profile = profileOf(before, state);
  const values = (rowsIn(body, 'userCustomFields') ?? []).map((row) =>
    fieldValue(
      before,
      requiredReferenceIn(row, 'customFieldId', 'Custom field', state.customFields),
      row['value'],
      state,
    ),
  );
  const picture = booleanIn(body, 'removeProfileImage') === true ? '' : textIn(body, 'imageUrl', TEXT);
  const user = replace(
    state.users,
    withValues(
      {
        ...before,
        name: textIn(body, 'name', NAME) ?? before.name,
        profilePicture: picture ?? before.profilePicture,
      },
      values,
    ),
  );
  const days = textsIn(body, 'workingDays') ?? profile.workingDays;
  if (!days.every(isWeekDay)) throw unreadableBody();
  removeWhere(state.memberProfiles, ({ userId }) => userId === user.id);
  state.memberProfiles.push({
    userId: user.id,
    weekStart: wordIn(body, 'weekStart', WEEK_DAYS) ?? profile.weekStart,
    workCapacity: textIn(body, 'workCapacity', TEXT) ?? profile.workCapacity,
    workingDays: days.filter(isWeekDay),
  });
  return ok(shown(user, state), { type: 'USER_UPDATED', payload: slimUserPayload(user) });
}

/** What is known of a person beyond the account: eight hours from Monday to Friday where nothing is said. */
export function profileOf({ id, settings }: User, { memberProfiles }: SandboxState): MemberProfile {
  const known = memberProfiles.find(({ userId }) => userId === id);
  const weekStart = settings?.weekStart ?? 'MONDAY';
  return known ?? { userId: id, weekStart, workCapacity: 'PT8H', workingDays: WEEK_DAYS.slice(0, 5) };
}

function fieldValue(user: User, fieldId: string | undefined, value: unknown, state: SandboxState): UserFieldValue {
  const { id, name, type } = find(
    state.customFields.filter(({ entityType }) => entityType === 'USER'),
    fieldId,
    'Custom field',
  );
  return {
    customFieldId: id,
    customFieldName: name,
    customFieldType: type,
    userId: user.id,
    value: value ?? null,
  };
}

function withValues(user: User, values: readonly UserFieldValue[]): User {
  const others = user.customFields.filter(
    ({ customFieldId }) => !values.some((value) => value.customFieldId === customFieldId),
  );
  return { ...user, customFields: [...others, ...values] };
}

function shown(user: User, state: SandboxState): object {
  const { weekStart, workCapacity, workingDays } = profileOf(user, state);
  return {
    email: user.email,
    name: user.name,
    imageUrl: user.profilePicture,
    hasPassword: true,
    hasPendingApprovalRequest: state.approvals.some(
      ({ owner, status }) => owner.userId === user.id && status.state === 'PENDING',
    ),
    userCustomFieldValues: user.customFields.map(({ customFieldName, customFieldType, ...value }) => ({
      ...value,
      name: customFieldName,
      type: customFieldType,
      sourceType: 'USER',
      customField: state.customFields.find(({ id }) => id === value.customFieldId) ?? null,
    })),
    weekStart,
    workCapacity,
    workingDays,
    workspaceNumber: 1,
  };
}
