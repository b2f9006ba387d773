package cn.yimen.hall.pack;

import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.SignedFile;
import java.time.Instant;

/// Whether a signed manifest is one that a machine may go by: pure.
///
/// @param root whose signatures count here
/// @param hall of this machine; empty where it is not known, and then only what is for all is taken
public record PackJudge(Root root, String hall) {

    /// The largest signed manifest, in bytes: 300 files take a quarter of it.
    static final int LARGEST = 256 * 1024;

    /// Whose and for whom: what holds of a pack for ever.
    ///
    /// @param signed the manifest's file, as it was found
    public Pack judge(byte[] signed, PackSlot slot) throws PackRefused {
        if (signed.length > LARGEST) {
            throw new PackRefused(Reason.UNREADABLE, Pack.SIGNED);
        }
        var file =
                SignedFile.read(signed)
                        .orElseThrow(() -> new PackRefused(Reason.UNREADABLE, Pack.SIGNED));
        if (!file.isSignedFor(Purpose.PACK, root)) {
            throw new PackRefused(Reason.TOO_FEW_SIGNATURES, Pack.SIGNED);
        }
        var pack =
                Pack.read(file.content())
                        .orElseThrow(() -> new PackRefused(Reason.UNREADABLE, Pack.SIGNED));
        if (!slot.holds(pack)) {
            throw new PackRefused(Reason.OTHER_KIND, pack.kind().word() + " " + pack.name());
        }
        if (!pack.isFor(hall)) {
            throw new PackRefused(Reason.OTHER_HALL, pack.hall());
        }
        return pack;
    }

    /// Whether it may come in now.
    ///
    /// @param highest number that this machine has had in that place; 0 for none
    static void judgeFresh(Pack pack, long highest, Instant now) throws PackRefused {
        if (!now.isBefore(pack.expires())) {
            throw new PackRefused(Reason.EXPIRED, pack.expires().toString());
        }
        if (pack.version() < highest) {
            throw new PackRefused(Reason.OLDER, pack.version() + " < " + highest);
        }
    }
}
