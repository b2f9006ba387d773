package cn.yimen.system.kill;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandAnswer.Accepted;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.journal.EntryCodec;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Verification;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Reads the journal that is left after all the kills, and holds it against what was answered and
/// what the clients have seen.
final class Audit {

    private static final EntryCodec<HallEvent> CODEC =
            EntryCodec.json(HallEvent.class, _ -> "hall");

    private final Path data;
    private final List<String> problems = new ArrayList<>();

    Audit(Path data) {
        this.data = data;
    }

    private record Series(LocalDate day, LineId line) {}

    /// @return in a sentence each, what is lost, doubled or different
    List<String> problems(Map<CommandEnvelope, CommandAnswer> answered, List<HallState> seen) {
        var settings = JournalSettings.in(data, DemoHall.config().id());
        switch (Journal.open(settings, CODEC)) {
            case Opening.NotOpened<HallEvent> not -> problems.add(not.trouble() + not.detail());
            case Opening.Opened<HallEvent> opened -> {
                try (var journal = opened.journal()) {
                    audit(journal, answered, seen);
                }
            }
        }
        return problems;
    }

    private void audit(
            Journal<HallEvent> journal,
            Map<CommandEnvelope, CommandAnswer> answered,
            List<HallState> seen) {
        if (journal.verify() instanceof Verification.Broken broken) {
            problems.add("the chain: " + broken);
        }
        var entries =
                journal.read(0, Integer.MAX_VALUE).stream()
                        .map(entry -> new Recorded(entry.seq(), entry.at(), entry.value()))
                        .toList();
        answers(entries, answered);
        numbers(entries);
        var state = HallState.empty().applyAll(entries);
        seen.stream()
                .filter(screen -> !screen.equals(state))
                .forEach(screen -> problems.add("a client stands at " + screen.seq()));
    }

    private void answers(List<Recorded> entries, Map<CommandEnvelope, CommandAnswer> answered) {
        var claimed = new HashSet<Recorded>();
        answered.forEach((asked, answer) -> {
            if (answer instanceof Accepted accepted) {
                for (var event : accepted.events()) {
                    if (event.seq() > entries.size()
                            || !entries.get((int) event.seq() - 1).equals(event)) {
                        problems.add("lost: " + event.seq() + " of " + asked.id());
                    }
                    if (!claimed.add(event)) {
                        problems.add("two commands, one entry: " + event.seq());
                    }
                }
            }
        });
    }

    private void numbers(List<Recorded> entries) {
        var last = new HashMap<Series, Integer>();
        var tickets = new HashSet<TicketId>();
        for (var entry : entries) {
            if (entry.event() instanceof Reserved reserved) {
                var series = new Series(reserved.day(), reserved.line());
                int ordinal = reserved.number().ordinal();
                if (ordinal != last.merge(series, 1, Integer::sum)) {
                    problems.add(series + ": " + ordinal + " after " + last.get(series));
                }
                if (!tickets.add(reserved.ticket())) {
                    problems.add("two numbers for ticket " + reserved.ticket());
                }
            }
        }
    }
}
