package cn.yimen.kiosk.app;

import cn.yimen.client.FreshSegments;
import cn.yimen.client.fleet.LogBook;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.log.Bug;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Opening;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.ticket.KioskRecord;
import cn.yimen.kiosk.upkeep.LastEvents;
import cn.yimen.ui.brand.Brand;
import cn.yimen.ui.host.Supervisor;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.theme.Fonts;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the kiosk: the window first, everything else beside it.
public final class KioskMain {

    private static final int WRONG_USE = 2;
    private static final int CANNOT_START = 3;

    /// Held here, for the logging of Java forgets levels of loggers that nobody holds.
    private static final Logger LIBRARIES = Logger.getLogger("org.flywaydb");

    private KioskMain() {}

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        FreshSegments.only();
        switch (Start.of(arguments)) {
            case Reading.Read<Start>(var start, var _) when start.asksForHelp() ->
                    System.out.println(KioskOptions.KNOWN.help());
            case Reading.Read<Start>(var start, var _) -> read(start);
            case Reading.Unreadable<Start> not -> end(not.sentence(), WRONG_USE);
        }
    }

    private static void read(Start start) {
        switch (KioskOptions.read(start)) {
            case Reading.Unreadable<KioskOptions> not -> end(not.sentence(), WRONG_USE);
            case Reading.Read<KioskOptions> read -> {
                if (!start.onlyChecked()) {
                    startOrSayWhyNot(read.value());
                }
            }
        }
    }

    private static void startOrSayWhyNot(KioskOptions options) {
        try {
            start(options);
        } catch (UnsupportedOperationException e) {
            var why = "No display: " + e.getMessage();
            end(why + ". Start the kiosk on a desktop, or set DISPLAY.", CANNOT_START);
        }
    }

    private static void start(KioskOptions options) {
        var clock = InstantSource.system();
        var events = new LastEvents();
        var book = new LogBook();
        var errors = new MetErrors(clock);
        var log = new EventLog(clock, events.before(book.before(System.out)));
        LIBRARIES.setLevel(Level.WARNING);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, bug) -> tell(log, errors, new Bug(thread, bug)));
        var standing = CompletableFuture.supplyAsync(() -> Standing.of(options, clock));
        var opening = standing.thenApply(known -> journal(known, clock, log));
        options.trusted().packs().tell(log);
        options.trusted().packs().tell(errors);
        options.appearance().brand().fonts().ifPresent(Brand.Typefaces::wear);
        var ui = UiThread.start();
        if (!Fonts.installed()) {
            log.write("fonts.missing", Map.of("family", Fonts.FAMILY));
        }
        var logs = new KioskProgram.Logs(log, events, book, errors);
        switch (standing.join()) {
            case Standing.Unusable(String why) -> end(why, CANNOT_START);
            case Standing.Settled settled -> {
                var first = Kiosk.starting(settled.options().device());
                var program = opened(ui, () -> program(settled.options(), first, logs, ui));
                opening.join().ifPresent(journal -> begin(settled, program, journal));
            }
            case Standing.Unfinished unfinished -> {
                var first = Kiosk.firstStart(options.device(), unfinished.setup());
                var program = opened(ui, () -> program(options, first, logs, ui));
                program.setUp(unfinished, new FirstRun(unfinished, clock, log, program));
            }
        }
    }

    private static KioskProgram program(
            KioskOptions options, Kiosk first, KioskProgram.Logs logs, UiThread ui) {
        return new KioskProgram(options, first, InstantSource.system(), logs, ui);
    }

    private static KioskProgram opened(UiThread ui, Supplier<KioskProgram> making) {
        var program = ui.ask(making);
        ui.execute(program::open);
        Supervisor.of(System.getenv()).ifPresent(watching -> ui.execute(watching::ready));
        return program;
    }

    /// Opened beside the window, where the machine knows who it is.
    private static Optional<Opening<KioskRecord>> journal(
            Standing standing, InstantSource clock, EventLog log) {
        return standing instanceof Standing.Settled settled
                ? Optional.of(KioskJournal.open(settled.options(), clock, log))
                : Optional.empty();
    }

    private static void begin(
            Standing.Settled settled, KioskProgram program, Opening<KioskRecord> opening) {
        var options = settled.options();
        switch (opening) {
            case Opening.Opened<KioskRecord> opened ->
                    beginOrSayWhyNot(settled, program, opened.journal());
            case Opening.NotOpened<KioskRecord> not ->
                    end(sentence(options, not.trouble()) + " (" + not.detail() + ")", CANNOT_START);
        }
    }

    private static void beginOrSayWhyNot(
            Standing.Settled settled, KioskProgram program, Journal<KioskRecord> journal) {
        try {
            program.begin(settled, journal);
        } catch (JournalUnreadable e) {
            KioskJournal.leaveMark(settled.options().data(), String.valueOf(e.getMessage()));
            end(
                    sentence(settled.options(), JournalTrouble.CORRUPT)
                            + " ("
                            + e.getMessage()
                            + ")",
                    CANNOT_START);
        }
    }

    private static String sentence(KioskOptions options, JournalTrouble trouble) {
        var data = "The kiosk's journal in " + options.data();
        return switch (trouble) {
            case LOCKED -> data + " is used by another kiosk; end that one or choose other --data.";
            case CORRUPT ->
                    data + " is damaged and could not be built anew; see quarantine/ there.";
            case NEWER_SCHEMA -> data + " was written by a newer program; install that one.";
            case DISK_FULL -> data + " has no room; free some of the disk.";
            case NOT_WRITABLE -> data + " cannot be written; give this user the right to.";
            case KEY_UNUSABLE -> data + " has no usable key; put journal.key back.";
            case AWAY, FAILED -> data + " cannot be opened.";
        };
    }

    /// A bug: told once, and the flow goes on from where it was.
    private static void tell(EventLog log, MetErrors errors, Bug bug) {
        errors.met(bug.code());
        log.write("bug", bug.fields());
        System.err.print(bug.places());
    }

    private static void end(String sentence, int code) {
        System.err.println(sentence);
        System.exit(code);
    }
}
