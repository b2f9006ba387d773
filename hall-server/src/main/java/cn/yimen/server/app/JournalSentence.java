package cn.yimen.server.app;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.Opening.NotOpened;
import cn.yimen.server.writer.Recovery;
import java.nio.file.Path;

/// Why the journal keeps the server from starting, for the technician in front of it.
final class JournalSentence {

    private JournalSentence() {}

    static String of(NotOpened<HallEvent> not) {
        return of(not.trouble(), not.detail());
    }

    static String of(JournalTrouble trouble, String detail) {
        return switch (trouble) {
            case LOCKED ->
                    "Another hall server already runs on this data ("
                            + detail
                            + "). Stop it first.";
            case CORRUPT -> "The journal is damaged (" + detail + "). Put back the last good copy.";
            case NEWER_SCHEMA ->
                    "The journal was made by a newer version (" + detail + "). Update this server.";
            case DISK_FULL -> "The disk is full (" + detail + "). Make room, then start again.";
            case NOT_WRITABLE ->
                    "The journal cannot be written (" + detail + "). Check rights and mount.";
            case KEY_UNUSABLE -> "The key of the personal data cannot be used (" + detail + ").";
            case AWAY -> "The database does not answer (" + detail + "). Check it and the network.";
            case FAILED -> "The journal does not open (" + detail + "). Check the disk.";
        };
    }

    static String of(Recovery.Broken broken, Path data) {
        return "The journal in %s cannot be trusted from entry %d on (%s). Put back the last good copy."
                .formatted(data, broken.seq(), broken.why());
    }
}
