package cn.yimen.hall.update;

import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.signed.StrictJson;
import java.io.IOException;
import java.util.Optional;

/// The file `PROGRAM.update`: a signed release. Nothing of the release is read before its
/// signatures have been counted.
public record Announcement(SignedFile file) {

    public static final int LARGEST = 64 * 1024;

    /// Empty where the bytes are none.
    public static Optional<Announcement> read(byte[] file) {
        return file.length > LARGEST
                ? Optional.empty()
                : SignedFile.read(file).map(Announcement::new);
    }

    public boolean isSignedFor(Root root) {
        return file.isSignedFor(Purpose.UPDATE, root);
    }

    /// To be asked only once the signatures have been counted.
    public Optional<Release> release() {
        try {
            return Optional.of(StrictJson.MAPPER.readValue(file.content(), Release.class));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
