// The journal sheet in English.
export const journal = {
  name: 'Tendik · journal',
  columns: ['Time', 'What', 'Sheet', 'Cell', 'Municipality', 'Finding', 'Before', 'After', 'Reason'],
  decisions: {
    correction: 'corrected',
    undo: 'undone',
    setAside: 'set aside',
    takenBack: 'taken back',
    accepted: 'proposal accepted',
    declined: 'proposal declined',
  },
};

export type JournalWords = typeof journal;
