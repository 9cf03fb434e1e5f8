import { type ChangeClass, gravest, type RecordChange } from '../changes/change.ts';
import { changeFacts, isUnprinted, type Seen, serviceLabel } from './changeFacts.ts';
import type { ChangeReader } from './changeReader.ts';
import type { ChangeView, WaiverView } from './changeViews.ts';
import { markedRecord } from './markedRecord.ts';
import type { Merged } from './mergeLists.ts';
import { roleTitle } from './records.ts';
import type { CustomerRecord, Label } from './recordViews.ts';
import { isProtection, namedRecord, seenRecord } from './seenRecord.ts';

/** What became of a record for its reader; `null` where the reader sees nothing of it. */
export function changeView(change: RecordChange, reader: ChangeReader): ChangeView | null {
  const before = seenRecord(change.before, reader.before);
  const after = seenRecord(change.after, reader.after);
  const pair = pairOf(before, after);
  if (pair === null) return null;
  const record = markedRecord(pair);
  const facts = changeFacts(change, pair, reader);
  const unprinted = before !== null && after !== null && isUnprinted(change);
  if (record.mark === 'kept' && facts.length === 0 && !unprinted) return null;
  const changeClass = classFor(change, pair);
  const details = {
    facts,
    presence: presenceOf(pair, changeClass),
    successors: change.successors.flatMap((id) => namedRecord(id, reader.after)),
    isLoss: change.isLoss,
    reason: change.reason === null ? null : sourceText(change.reason, reader),
    waiver: waiverOf(change, reader),
    isUnprinted: unprinted,
  };
  return {
    kind: change.kind,
    id: change.id,
    class: changeClass,
    record,
    services: servicesOf(change, reader),
    ...details,
    hasDetails: Object.values(details)
      .flat()
      .some((detail) => detail !== null && detail !== false),
  };
}

function pairOf(before: CustomerRecord | null, after: CustomerRecord | null): Merged<CustomerRecord> | null {
  if (after !== null) return { before, after };
  return before === null ? null : { before, after };
}

/**
 * The class of a change for those who see only the part of it that is for customers. A rule or measure that comes into
 * their annex is new to them, whatever it was before; one that leaves it is gone or lowered.
 */
function classFor(change: RecordChange, { before, after }: Seen): ChangeClass {
  if (change.fields.length + change.texts.length === 0) return change.class;
  const item = change.after ?? change.before;
  const isOwn = item !== null && isProtection(item);
  if (before === null) return isOwn ? 'added' : change.class;
  if (after === null) return isOwn && change.class !== 'retired' ? 'lowered' : change.class;
  const languages = new Set([before, after].flatMap(({ title, text }) => [title.language, text?.language]));
  return gravest([
    ...change.fields.filter(({ isVisible }) => isVisible).map((field) => field.class),
    ...change.texts
      .filter(({ isVisible, part, language }) => isVisible && part !== 'internal' && languages.has(language))
      .map((text) => text.class),
  ]);
}

function presenceOf({ before, after }: Seen, changeClass: ChangeClass): ChangeView['presence'] {
  if (after === null) return changeClass === 'retired' ? null : 'left';
  return before === null && changeClass !== 'added' ? 'came' : null;
}

/** Of the services that a change concerns those that the reader uses. */
function servicesOf({ services }: RecordChange, { before, after }: ChangeReader): readonly Label[] | null {
  if (services === null) return null;
  const used = (id: string) => [before, after].some((version) => version.services?.includes(id) ?? true);
  return services.filter(used).map((id) => {
    const isThere = after.surroundings.catalogue.services.some((item) => item.id === id);
    return serviceLabel(id, isThere ? after.surroundings : before.surroundings);
  });
}

function waiverOf({ waiver }: RecordChange, reader: ChangeReader): WaiverView | null {
  if (waiver === null) return null;
  const { catalogue, language } = reader.after.surroundings;
  const { release, reason, approver, notice } = waiver;
  return {
    release,
    reason: sourceText(reason, reader),
    approver: roleTitle(approver, catalogue, language) ?? approver,
    notice,
  };
}

/** A text of the release notes, which are written in the language of the source. */
function sourceText(text: string, { after }: ChangeReader): Label {
  return { text, language: after.surroundings.catalogue.sourceLanguage };
}
