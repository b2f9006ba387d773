package cn.yimen.journal.record;

import cn.yimen.journal.vault.FieldCipher;
import cn.yimen.journal.vault.Place;
import cn.yimen.journal.vault.Unsealing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A revision as its row has it. The place of each field names the record, the revision and the
/// clear columns that never change: a row into which another's content was put does not open.
@SuppressWarnings("ArrayRecordComponent") // never compared
record SealedBody(int revision, String keyId, byte[] contents, byte[] lookUps) {

    /// What came of opening one.
    sealed interface Opening {

        record Opened(Contents contents) implements Opening {}

        record KeyMissing(String key) implements Opening {}

        record Altered() implements Opening {}
    }

    static SealedBody of(RecordHeader header, Contents contents, FieldCipher cipher) {
        var plain = LookUpBytes.of(contents.lookUps());
        var body = contents.body().bytes();
        var sealed =
                new SealedBody(
                        header.revision(),
                        cipher.currentKey(),
                        cipher.seal(place(header, header.revision(), "contents"), body),
                        cipher.seal(place(header, header.revision(), "look_ups"), plain));
        Arrays.fill(body, (byte) 0);
        Arrays.fill(plain, (byte) 0);
        return sealed;
    }

    private static Place place(RecordHeader header, int revision, String field) {
        var row =
                "%s/%d/%s/%s/%d/%d"
                        .formatted(
                                header.id(),
                                revision,
                                header.kind(),
                                header.aggregate(),
                                header.seq(),
                                header.created().toEpochMilli());
        return new Place("body", row, field);
    }

    Opening open(RecordHeader header, FieldCipher cipher) {
        var names = cipher.open(place(header, revision, "look_ups"), lookUps);
        if (!(names instanceof Unsealing.Opened openedNames)) {
            return notOpened(names);
        }
        Optional<List<LookUp>> found = LookUpBytes.read(openedNames.plain());
        var body = cipher.open(place(header, revision, "contents"), contents);
        if (!(body instanceof Unsealing.Opened openedBody)) {
            return notOpened(body);
        }
        return found.<Opening>map(
                        all -> new Opening.Opened(new Contents(Body.of(openedBody.plain()), all)))
                .orElseGet(Opening.Altered::new);
    }

    private static Opening notOpened(Unsealing why) {
        return why instanceof Unsealing.KeyMissing missing
                ? new Opening.KeyMissing(missing.key())
                : new Opening.Altered();
    }

    @Override
    public String toString() {
        return "SealedBody[" + keyId + "]";
    }
}
