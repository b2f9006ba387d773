package cn.yimen.display.app;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.fleet.Beats;
import cn.yimen.client.fleet.LogBook;
import cn.yimen.display.board.BoardSetup.Kind;
import cn.yimen.display.screen.HallScreen;
import cn.yimen.display.speech.Speech;
import cn.yimen.display.speech.Speech.Surroundings;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.log.EventLog;
import cn.yimen.ui.host.MovingPart;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.Supervisor;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.theme.Fonts;
import cn.yimen.ui.voice.PackShelf;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// A screen of the hall. Ends with 2 where the command line is wrong, with 3 where it cannot start.
public final class DisplayMain {

    private final DisplayOptions options;

    private final LogBook book = new LogBook();
    private final BoardLog log =
            new BoardLog(new EventLog(InstantSource.system(), book.before(System.out)));
    private final InstantSource clock = steadyClock();
    private final SecureRandom random = new SecureRandom();
    private final Inbox inbox = new Inbox();

    private DisplayMain(DisplayOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        try {
            run(sound(Start.of(arguments)));
        } catch (CannotRun e) {
            end(e);
        }
    }

    private static void run(Start start) throws CannotRun {
        if (start.asksForHelp()) {
            System.out.println(CommandLine.KNOWN.help());
            return;
        }
        var options = sound(ScreenOptions.read(start));
        if (!start.onlyChecked()) {
            var config = options.hall().open(InstantSource.system());
            var ui = startUi();
            switch (options) {
                case WallOptions wall -> wall.open(ui, config);
                case DisplayOptions board -> new DisplayMain(board).start(ui, config);
            }
        }
    }

    private static <T> T sound(Reading<T> reading) throws CannotRun {
        return switch (reading) {
            case Reading.Read<T> read -> read.value();
            case Reading.Unreadable<T> not -> throw CannotRun.commandLine(not.sentence());
        };
    }

    private static void end(CannotRun why) {
        System.err.println("queue-display: " + why.sentence());
        System.exit(why.code());
    }

    private static UiThread startUi() throws CannotRun {
        var ui = display();
        if (!Fonts.installed()) {
            throw CannotRun.start(
                    "the font \"" + Fonts.FAMILY + "\" is missing; install fonts-noto-cjk");
        }
        return ui;
    }

    /// The toolkit's own word for a display that is not there is an unsupported operation.
    private static UiThread display() throws CannotRun {
        try {
            return UiThread.start();
        } catch (UnsupportedOperationException _) {
            var display = System.getenv().getOrDefault("DISPLAY", "");
            throw CannotRun.start(
                    "cannot open a display (DISPLAY is \"" + display + "\"); start X and set it");
        }
    }

    private void start(UiThread ui, HallClientConfig config) {
        var errors = new MetErrors(clock);
        log.bugs(errors);
        log.packs(options.packs());
        options.packs().tell(errors);
        var hall = new HallLine(options.device(), new IdSource(clock, random));
        var speech =
                Speech.start(
                        options.speech(),
                        new Surroundings(
                                PackShelf.ofUser(),
                                InstantSource.system(),
                                ZoneId.systemDefault(),
                                () -> hall.time(clock.instant()),
                                condition -> {
                                    log.loudspeaker(condition);
                                    hall.report(condition);
                                }));
        var signs = options.windowPanels().map(wiring -> signs(wiring, hall));
        var outside =
                new BoardProgram.Outside(
                        speech, hall, foresight(), signs, Keepsake.of(options.device()), log);
        if (options.board().dropsMedia()) {
            log.noPlaceForMedia(options.board().media().media().size());
        }
        options.board().media().unusable().forEach(log::passedOver);
        ui.ask(() -> open(outside));
        var client = HallClient.connect(config, new BoardEars(inbox, log), clock, random);
        ScreenBeats.start(client, options.device(), new Beats.Around(clock, random, book, errors));
        hall.connected(client);
        if (options.board().kind() instanceof Kind.Rating) {
            var _ = RatingFeed.start(client, inbox::put);
        }
    }

    private WindowSigns signs(PanelWiring wiring, HallLine hall) {
        return WindowSigns.start(
                wiring,
                status -> {
                    log.panels(status);
                    hall.report(status);
                },
                clock);
    }

    private Thread open(BoardProgram.Outside outside) {
        var host = new ScreenHost(options.panel());
        var board = options.board();
        var panel = new BoardPanel(host, screen(host, outside.speech(), board));
        var setup = board.setup(options.device(), options.voices());
        var program = new BoardProgram(setup, inbox, panel, outside, clock);
        program.handle(List.of());
        panel.open(this::stands);
        return Thread.ofPlatform().name("board").start(program);
    }

    /// One after the other.
    private static Executor foresight() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("foresight").daemon().factory());
    }

    private void stands() {
        log.started(sinceProcessStart());
        Supervisor.of(System.getenv()).ifPresent(Supervisor::ready);
    }

    private HallScreen screen(ScreenHost host, Speech speech, BoardOptions board) {
        var ear = new MediaVoice(speech, log);
        var notices = new MovingPart(host);
        return new HallScreen(board.look(), board.media().media(), ear, notices::lay);
    }

    private static Duration sinceProcessStart() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()))
                .orElse(Duration.ZERO);
    }

    /// The time of day at the start, carried on by a counter that nobody can set: silences and ages
    /// must not jump when somebody corrects the machine's clock.
    private static InstantSource steadyClock() {
        var start = Instant.now();
        long zero = System.nanoTime();
        return () -> start.plusNanos(System.nanoTime() - zero);
    }
}
