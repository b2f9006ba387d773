package cn.yimen.system.crash;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.Appending;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.Opening;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The program that is traced: does what its script says with a real journal, and says `ACK n` when
/// the journal has taken n acts, never before.
public final class Ledger {

    static final String ACKNOWLEDGED = "ACK ";

    private final Function<Path, Journal<HallEvent>> opener;
    private final Path directory;

    private Ledger(Function<Path, Journal<HallEvent>> opener, Path directory) {
        this.opener = opener;
        this.directory = directory;
    }

    /// @param arguments directory, seed, number of acts
    public static void main(String... arguments) {
        run(Ledger::open, arguments);
    }

    /// The same with another way to open the journal, to see whether the judge notices.
    public static void run(Function<Path, Journal<HallEvent>> opener, String... arguments) {
        var script = Script.of(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
        new Ledger(opener, Path.of(arguments[0])).play(script);
    }

    static Journal<HallEvent> open(Path directory) {
        return switch (Journal.open(JournalSettings.in(directory, Script.HALL), Script.CODEC)) {
            case Opening.Opened<HallEvent> opened -> opened.journal();
            case Opening.NotOpened<HallEvent> not ->
                    throw new IllegalStateException(not.trouble() + ": " + not.detail());
        };
    }

    private void play(List<Act> script) {
        var journal = opener.apply(directory);
        acknowledge(0);
        for (int done = 0; done < script.size(); done++) {
            var act = script.get(done);
            if (act instanceof Act.Reopen) {
                journal.close();
                journal = opener.apply(directory);
            } else {
                act(journal, act);
            }
            acknowledge(done + 1);
        }
        journal.close();
    }

    private static void act(Journal<HallEvent> journal, Act act) {
        switch (act) {
            case Act.Append append -> {
                if (journal.append(append.steps()) instanceof Appending.NotAppended<?> not) {
                    throw new IllegalStateException(not.trouble() + ": " + not.detail());
                }
            }
            case Act.Erase erase -> done(journal.erasePersonal(erase.seq()));
            case Act.MoveCursor move -> done(journal.moveCursor(Script.CURSOR, move.seq()));
            case Act.Save save -> done(journal.saveSnapshot(save.snapshot()));
            case Act.Reopen _ -> throw new IllegalStateException("reopening is not of a journal");
        }
    }

    private static void done(Optional<JournalTrouble> trouble) {
        if (trouble.isPresent()) {
            throw new IllegalStateException(trouble.get().toString());
        }
    }

    private static void acknowledge(int acts) {
        System.out.print(ACKNOWLEDGED + acts + "\n");
        System.out.flush();
    }
}
