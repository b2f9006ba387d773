package cn.yimen.kiosk.effect;

import cn.yimen.journal.record.Actor;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.LookUp;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.ReadRecord;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.kiosk.record.KioskRecords;
import java.util.List;
import java.util.Optional;

/// Where what people leave is kept. Answers once it is on the disk, or is not.
public interface Records {

    /// A machine without a store keeps nothing, and says so.
    Records NONE = new NoRecords();

    /// Those of this machine. [#NONE] where the machine keeps nothing.
    static Records of(Optional<KioskRecords> records) {
        return records.map(Records::of).orElse(NONE);
    }

    static Records of(KioskRecords records) {
        return new MachineRecords(records);
    }

    /// Keeps a record that is to be sent.
    Change submit(NewRecord record);

    /// Keeps a draft (暂存).
    Change draft(NewRecord record);

    /// Exchanges what a draft says.
    Change replace(RecordId id, Contents contents);

    /// Deletes a draft.
    Change discard(RecordId id);

    /// Sends a draft.
    Change submit(RecordId id);

    /// How a record stands; empty for one that is not here.
    Optional<RecordHeader> header(RecordId id);

    /// Those that have this value, in their order.
    ///
    /// @throws cn.yimen.journal.record.RecordsUnreadable where the file cannot be read
    List<RecordHeader> find(LookUp value);

    ReadRecord read(RecordId id);

    /// What a machine does that has no store.
    record NoRecords() implements Records {

        private static final Change NOTHING = new Change.Refused(Change.Why.UNKNOWN);

        @Override
        public Change submit(NewRecord record) {
            return NOTHING;
        }

        @Override
        public Change draft(NewRecord record) {
            return NOTHING;
        }

        @Override
        public Change replace(RecordId id, Contents contents) {
            return NOTHING;
        }

        @Override
        public Change discard(RecordId id) {
            return NOTHING;
        }

        @Override
        public Change submit(RecordId id) {
            return NOTHING;
        }

        @Override
        public Optional<RecordHeader> header(RecordId id) {
            return Optional.empty();
        }

        @Override
        public List<RecordHeader> find(LookUp value) {
            return List.of();
        }

        @Override
        public ReadRecord read(RecordId id) {
            return new ReadRecord.Unknown();
        }
    }

    /// The machine's own store.
    record MachineRecords(KioskRecords records) implements Records {

        private static final Actor CITIZEN = new Actor("citizen");

        @Override
        public Change submit(NewRecord record) {
            return records.submit(record);
        }

        @Override
        public Change draft(NewRecord record) {
            return records.store().draft(record);
        }

        @Override
        public Change replace(RecordId id, Contents contents) {
            return records.store().replace(id, contents);
        }

        @Override
        public Change discard(RecordId id) {
            return records.store().discard(id, CITIZEN);
        }

        @Override
        public Change submit(RecordId id) {
            var change = records.store().submit(id, CITIZEN);
            records.wake();
            return change;
        }

        @Override
        public Optional<RecordHeader> header(RecordId id) {
            return records.store().header(id);
        }

        @Override
        public List<RecordHeader> find(LookUp value) {
            return records.store().find(value);
        }

        @Override
        public ReadRecord read(RecordId id) {
            return records.store().read(id);
        }
    }
}
