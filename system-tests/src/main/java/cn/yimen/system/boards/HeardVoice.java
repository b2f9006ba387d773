package cn.yimen.system.boards;

import cn.yimen.display.speech.CallEar;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.Wav;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What a board's loudspeaker put out, as WAV files, beside what the board reported as spoken: as
/// many chimes as reports, in the order of the calls, each with its own sentence. Used by one
/// thread.
final class HeardVoice {

    private final Path folder;
    private final DeviceId board;
    private final Ledger ledger;
    private final CallEar ear = CallEar.usual(PackShelf.ofUser());

    /// A file that was written when a call was to be heard.
    private record Recording(Path file, String number, String time) {

        /// `A001-103015.250.wav`
        static Recording of(Path file) {
            var name = file.getFileName().toString().replaceFirst("[.]wav$", "");
            int dash = name.lastIndexOf('-');
            return new Recording(file, name.substring(0, dash), name.substring(dash + 1));
        }
    }

    HeardVoice(Path folder, DeviceId board, Ledger ledger) {
        this.folder = folder;
        this.board = board;
        this.ledger = ledger;
    }

    List<Finding> findings() throws IOException {
        var recordings = recordings();
        var order = ledger.inOrder();
        var calls = new HashMap<String, RecentCall>();
        order.forEach(call -> calls.put(call.number().text(), call));
        var heard = new HashSet<TicketId>();
        long twice = 0;
        for (var each : recordings) {
            var call = calls.get(each.number());
            twice += call != null && heard.add(call.ticket()) ? 0 : 1;
        }
        double foreign = recordings.parallelStream().filter(each -> !says(each, calls)).count();
        double reported = order.stream().filter(call -> isReported(call.ticket())).count();
        double mute =
                order.stream()
                        .filter(call -> isReported(call.ticket()))
                        .filter(call -> !heard.contains(call.ticket()))
                        .count();
        double unreported = heard.stream().filter(call -> !isReported(call)).count();
        return List.of(
                Finding.told("voice: sounds that the loudspeaker put out", recordings.size(), ""),
                Finding.exactly("voice: reported as spoken", reported, "", recordings.size()),
                Finding.exactly("voice: reported as spoken, without a sound", mute, "", 0),
                Finding.exactly("voice: a sound, not reported as spoken", unreported, "", 0),
                Finding.exactly("voice: sounds of nobody called, or again", (double) twice, "", 0),
                Finding.exactly("voice: not one chime and the call's own clips", foreign, "", 0),
                Finding.exactly(
                        "voice: before a call that was called earlier",
                        (double) outOfOrder(recordings, calls, order),
                        "",
                        0));
    }

    private List<Recording> recordings() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".wav"))
                    .map(Recording::of)
                    .sorted(Comparator.comparing(Recording::time))
                    .toList();
        }
    }

    private boolean says(Recording recording, Map<String, RecentCall> calls) {
        var call = calls.get(recording.number());
        if (call == null) {
            return false;
        }
        var words = new Announcement(call.number().text(), call.window().value(), call.times());
        try {
            return ear.hears(Wav.read(recording.file()), words);
        } catch (IOException e) {
            throw new UncheckedIOException("hearing " + recording.number(), e);
        }
    }

    private boolean isReported(TicketId call) {
        return ledger.fate(call, board).spoken();
    }

    private static long outOfOrder(
            List<Recording> recordings, Map<String, RecentCall> calls, List<RecentCall> order) {
        var places = new ArrayList<Integer>();
        for (var each : recordings) {
            places.add(order.indexOf(calls.get(each.number())));
        }
        long wrong = 0;
        for (int i = 1; i < places.size(); i++) {
            wrong += places.get(i) < places.get(i - 1) ? 1 : 0;
        }
        return wrong;
    }
}
