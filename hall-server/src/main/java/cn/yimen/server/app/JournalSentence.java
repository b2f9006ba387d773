package cn.yimen.server.app;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.Opening.NotOpened;
import cn.yimen.server.writer.Recovery;
import java.nio.file.Path;

/// Why the journal keeps the server from starting, for the technician in front of it.
final class JournalSentence {

    private JournalSentence() {}

    static String of(NotOpened<HallEvent> not) {
        return switch (not.trouble()) {
            case LOCKED ->
                    "Another hall server already runs on this data ("
                            + not.detail()
                            + "). Stop it first.";
            case CORRUPT ->
                    "The journal is damaged (" + not.detail() + "). Put back the last good copy.";
            case NEWER_SCHEMA ->
                    "The journal was made by a newer version ("
                            + not.detail()
                            + "). Update this server.";
            case DISK_FULL ->
                    "The disk is full (" + not.detail() + "). Make room, then start again.";
            case NOT_WRITABLE ->
                    "The journal cannot be written (" + not.detail() + "). Check rights and mount.";
            case KEY_UNUSABLE ->
                    "The key of the personal data cannot be used (" + not.detail() + ").";
            case AWAY ->
                    "The database does not answer ("
                            + not.detail()
                            + "). Check it and the network.";
            case FAILED -> "The journal does not open (" + not.detail() + "). Check the disk.";
        };
    }

    static String of(Recovery.Broken broken, Path data) {
        return "The journal in %s cannot be trusted from entry %d on (%s). Put back the last good copy."
                .formatted(data, broken.seq(), broken.why());
    }
}
