package cn.yimen.desk.launch;

import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallContact;
import cn.yimen.client.fleet.Beats;
import cn.yimen.client.fleet.LogBook;
import cn.yimen.client.fleet.PlainMachine;
import cn.yimen.client.trust.HallAccess.Opening.NotEnrolled;
import cn.yimen.client.trust.HallAccess.Opening.NotOpened;
import cn.yimen.client.trust.HallAccess.Opening.Opened;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.fleet.Program;
import cn.yimen.hall.log.Bug;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.Settled;
import cn.yimen.ui.host.Supervisor;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.theme.Fonts;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Starts a program of staff. Ends with 2 where the command line is wrong, with 3 where there is no
/// display.
public final class Launch<O> {

    private static final int WRONG_USE = 2;
    private static final int CANNOT_START = 3;

    private final Function<Given, Reading<O>> form;
    private final Function<O, HallDoor> door;
    private final Opening<O> opening;

    private Launch(
            Function<Given, Reading<O>> form, Function<O, HallDoor> door, Opening<O> opening) {
        this.form = form;
        this.door = door;
        this.opening = opening;
    }

    /// Opens a program's window.
    public interface Opening<O> {

        /// Called on the JavaFX thread.
        void open(O options, HallClientConfig hall, Ground ground);
    }

    /// What a program stands on.
    ///
    /// @param book what of the log may leave the machine
    /// @param met what the hall is told with the next heartbeat
    public record Ground(
            InstantSource clock, EventLog log, LogBook book, UiThread ui, MetErrors met) {

        /// Whoever started the program starts it again after this (systemd: `Restart=on-failure`).
        private static final int RESTART_ME = 75;

        /// The hall hears how the desk is from now on.
        ///
        /// @param busy whether somebody is served there
        public void speak(HallContact hall, DeviceId device, BooleanSupplier busy) {
            Beats.start(
                    hall,
                    new PlainMachine(busy, () -> System.exit(RESTART_ME)),
                    new Beats.Name(
                            device,
                            Program.DESK,
                            Beats.Name.versions(Launch.class, "1"),
                            Path.of("")),
                    new Beats.Around(clock, new SecureRandom(), book, met));
        }

        /// The window stands on the screen.
        public void painted() {
            var begun = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
            long millis = Duration.between(begun, clock.instant()).toMillis();
            log.write("app.started", Map.of("millis", millis));
            Supervisor.of(System.getenv()).ifPresent(Supervisor::ready);
        }
    }

    /// @param form what the program makes of its options
    /// @param door what they say of the way to the hall
    public static <O> void run(
            String[] arguments,
            OptionTable known,
            Function<Given, Reading<O>> form,
            Function<O, HallDoor> door,
            Opening<O> opening) {
        var launch = new Launch<>(form, door, opening);
        var packs = new StaffPacks(known);
        switch (Start.of(arguments)) {
            case Reading.Read<Start>(var start, var _) when start.asksForHelp() ->
                    System.out.println(known.help());
            case Reading.Read<Start>(var start, var _) -> launch.read(start, packs);
            case Reading.Unreadable<Start> not -> end(not.sentence(), WRONG_USE);
        }
    }

    private void read(Start start, StaffPacks packs) {
        switch (packs.read(start, settled -> meant(settled, packs))) {
            case Reading.Unreadable<Meant<O>> not -> end(not.sentence(), WRONG_USE);
            case Reading.Read<Meant<O>>(var meant, var _) -> {
                if (!start.onlyChecked()) {
                    openOrSayWhyNot(meant.options(), meant.packs());
                }
            }
        }
    }

    private record Meant<O>(O options, PackIntake packs) {}

    private Reading<Meant<O>> meant(Settled settled, StaffPacks packs) {
        var given = packs.known().read(settled.start());
        var taken = packs.read(given, settled);
        return form.apply(given)
                .then(options -> new Reading.Read<>(new Meant<>(options, taken), List.of()));
    }

    private void openOrSayWhyNot(O options, PackIntake packs) {
        try {
            open(options, packs);
        } catch (UnsupportedOperationException e) {
            var why = "No display: " + e.getMessage();
            end(why + ". Start it on a desktop, or set DISPLAY.", CANNOT_START);
        }
    }

    private void open(O options, PackIntake packs) {
        var clock = InstantSource.system();
        var book = new LogBook();
        var log = new EventLog(clock, book.before(System.out));
        var met = new MetErrors(clock);
        // A bug ends the event that met it, not the program: the hall's state is whole, and so is
        // the next event.
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, bug) -> tell(log, met, new Bug(thread, bug)));
        var ui = UiThread.start();
        if (!Fonts.installed()) {
            log.write("fonts.missing", Map.of("family", Fonts.FAMILY));
        }
        packs.tell(log);
        packs.tell(met);
        var ground = new Ground(clock, log, book, ui, met);
        var way = door.apply(options);
        switch (way.open(clock)) {
            case Opened(var hall) -> open(options, hall, ground);
            case NotOpened(var _, String sentence) -> end(sentence, CANNOT_START);
            case NotEnrolled _ ->
                    ui.execute(() ->
                            EnrolWindow.open(
                                    way, ground, hall -> opening.open(options, hall, ground)));
        }
    }

    private static void tell(EventLog log, MetErrors met, Bug bug) {
        met.met(bug.code());
        log.write("app.bug", bug.fields());
    }

    private void open(O options, HallClientConfig hall, Ground ground) {
        ground.ui()
                .ask(() -> {
                    opening.open(options, hall, ground);
                    return ground;
                });
    }

    private static void end(String sentence, int code) {
        System.err.println(sentence);
        System.exit(code);
    }
}
