package cn.yimen.kiosk.app;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.DamageMark;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Verification;
import cn.yimen.kiosk.ticket.KioskRebuild;
import cn.yimen.kiosk.ticket.KioskRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/// Opens the machine's own journal. One that is damaged is put aside as it is and built anew from
/// what can be read of it, for nobody may be there to do it; one that has vanished is not taken for
/// a first start.
final class KioskJournal {

    private final Path data;
    private final JournalSettings place;
    private final KioskRebuild rebuild;

    KioskJournal(Path data, DeviceId device, InstantSource clock, EventLog log) {
        this.data = data;
        place = JournalSettings.in(data, new HallId("kiosk-" + device));
        rebuild = new KioskRebuild(place, clock, log);
    }

    static Opening<KioskRecord> open(KioskOptions options, InstantSource clock, EventLog log) {
        return new KioskJournal(options.data(), options.device(), clock, log).open();
    }

    Opening<KioskRecord> open() {
        try {
            rebuild.finishEarlier();
            return hasVanished() ? rebuiltAfter("the file has vanished or is empty") : opened();
        } catch (IOException e) {
            return new Opening.NotOpened<>(JournalTrouble.FAILED, e.toString());
        }
    }

    private Opening<KioskRecord> opened() throws IOException {
        return switch (Journal.open(place, KioskRecord.codec())) {
            case Opening.NotOpened<KioskRecord> not when not.trouble() == JournalTrouble.CORRUPT ->
                    rebuiltAfter(not.detail());
            case Opening.NotOpened<KioskRecord> not -> not;
            case Opening.Opened<KioskRecord> opened -> looked(opened);
        };
    }

    /// Everything is read where the last run found damage.
    private Opening<KioskRecord> looked(Opening.Opened<KioskRecord> opened) throws IOException {
        if (DamageMark.isIn(data)
                && opened.journal().verify() instanceof Verification.Broken broken) {
            opened.journal().close();
            return rebuiltAfter(broken.why() + " at " + broken.seq());
        }
        DamageMark.clear(data);
        return opened;
    }

    private Opening<KioskRecord> rebuiltAfter(String why) throws IOException {
        rebuild.run(why);
        DamageMark.clear(data);
        return Journal.open(place, KioskRecord.codec());
    }

    /// The key is made with the first journal.
    private boolean hasVanished() throws IOException {
        boolean isEmpty = !Files.exists(place.database()) || Files.size(place.database()) == 0;
        return isEmpty && Files.exists(place.key());
    }

    /// The next start reads everything, and mends what is damaged.
    static void leaveMark(Path data, String why) {
        try {
            DamageMark.leave(data, why);
        } catch (IOException e) {
            // Then the next start finds it out as this one has.
        }
    }
}
