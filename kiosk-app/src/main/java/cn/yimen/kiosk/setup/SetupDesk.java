package cn.yimen.kiosk.setup;

import cn.yimen.client.trust.Enrolment;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.EnrolmentCode;
import cn.yimen.hall.wire.EnrolmentAnswer;
import cn.yimen.kiosk.flow.FirstStart.Problem;
import cn.yimen.kiosk.flow.FoundParts;
import cn.yimen.kiosk.flow.HallAddress;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Session;
import cn.yimen.kiosk.flow.Setup;
import cn.yimen.kiosk.flow.Setup.Check;
import cn.yimen.kiosk.flow.SetupAnswer;
import cn.yimen.kiosk.flow.SetupEffect;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Does what a first start wants done. Everything runs on a thread of its own, one after the other,
/// so what is to be kept is kept before what follows from it.
public final class SetupDesk implements Consumer<SetupEffect> {

    /// What PKIX says of a certificate outside its time.
    private static final String OUT_OF_TIME = "validity check failed";

    private final Around around;
    private final SetupFile file;
    private final Starter starter;
    private Optional<Running> running = Optional.empty();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("setup").daemon().factory());

    /// @param identity directory of the machine's key and certificate
    /// @param data the kiosk's own directory
    public record Around(
            Path identity,
            Path data,
            InstantSource clock,
            EventLog log,
            Consumer<KioskEvent> sink) {}

    /// Puts the machine's parts together once it has an identity.
    public interface Starter {

        /// Searches the ports, then starts everything. Called once at most.
        Parts start(Setup setup) throws IOException;

        /// Ends the program, which is started again and goes on where it was.
        void restart();
    }

    /// What can be tried once the machine runs.
    public interface Parts {

        FoundParts found();

        /// Whether a test page certainly came out.
        CompletableFuture<Boolean> testPrint();

        /// Whether anything can be said.
        boolean say(Language language);

        /// Whether the readiness report certainly came out.
        CompletableFuture<Boolean> print(Setup setup);
    }

    private record Running(Setup by, Parts parts) {

        /// What it was started with cannot be changed while it runs.
        boolean fits(Setup now) {
            return by.address().equals(now.address())
                    && by.device().equals(now.device())
                    && by.duty() == now.duty()
                    && by.place().equals(now.place());
        }
    }

    public SetupDesk(Around around, Starter starter) {
        this.around = around;
        this.starter = starter;
        file = new SetupFile(around.data(), around.clock());
    }

    /// Goes on where a power cut, or a restart, has ended it.
    public void goOn(Setup setup) {
        if (setup.isEnrolled() && setup.step().compareTo(Setup.Step.PARTS) >= 0) {
            accept(new SetupEffect.StartParts(Session.FIRST.number(), setup));
        }
    }

    @Override
    public void accept(SetupEffect effect) {
        thread.execute(() -> carryOut(effect));
    }

    private void carryOut(SetupEffect effect) {
        switch (effect) {
            case SetupEffect.Keep(Setup setup) -> keep(setup);
            case SetupEffect.Enrol(long session, String address, String code) ->
                    around.sink().accept(enrolled(session, address, code));
            case SetupEffect.StartParts(long session, Setup setup) -> started(session, setup);
            case SetupEffect.Try(long session, Check check) ->
                    around.sink().accept(new SetupAnswer.Tried(session, check, works(check)));
            case SetupEffect.PrintReport(long session, Setup setup) ->
                    around.sink().accept(new SetupAnswer.ReportPrinted(session, printed(setup)));
        }
    }

    private void keep(Setup setup) {
        try {
            file.keep(setup);
            around.log().write("setup.step", Map.of("step", setup.step()));
        } catch (IOException e) {
            around.log().write("setup.not-kept", Map.of("type", e.getClass().getName()));
        }
    }

    private SetupAnswer enrolled(long session, String address, String typed) {
        var server = HallAddress.of(address).map(URI::create);
        var code = EnrolmentCode.read(typed);
        if (server.isEmpty() || code.isEmpty()) {
            var why = server.isEmpty() ? Problem.ADDRESS_UNSOUND : Problem.CODE_WRONG;
            return new SetupAnswer.NotEnrolled(session, why, "");
        }
        var result =
                new Enrolment(server.get(), around.clock(), new SecureRandom())
                        .enrol(code.get(), Optional.empty(), around.identity());
        if (result instanceof Enrolment.Result.Admitted(var identity)
                && identity.role() == DeviceRole.KIOSK) {
            around.log().write("setup.enrolled", Map.of("until", identity.until()));
            return new SetupAnswer.Enrolled(session, identity.device().value());
        }
        var why = problem(result);
        around.log().write("setup.not-enrolled", Map.of("why", why));
        return new SetupAnswer.NotEnrolled(session, why, now());
    }

    private static Problem problem(Enrolment.Result result) {
        return switch (result) {
            case Enrolment.Result.Admitted _ -> Problem.OTHER_ROLE;
            case Enrolment.Result.Refused(EnrolmentAnswer.Why why) ->
                    switch (why) {
                        case WRONG_CODE -> Problem.CODE_WRONG;
                        case NO_CODE -> Problem.CODE_OVER;
                        case TOO_SLOW -> Problem.TOO_SLOW;
                    };
            case Enrolment.Result.NotTheHall(String why) ->
                    why.contains(OUT_OF_TIME) ? Problem.CLOCK_DIFFERS : Problem.NOT_A_HALL;
            case Enrolment.Result.Unreachable(String why) ->
                    why.contains(OUT_OF_TIME) ? Problem.CLOCK_DIFFERS : Problem.NOT_REACHED;
            case Enrolment.Result.NotKept _ -> Problem.NOT_KEPT;
        };
    }

    /// The machine's own time: whoever stands there sees whether it is right.
    private String now() {
        var time = LocalTime.ofInstant(around.clock().instant(), ZoneId.systemDefault());
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private void started(long session, Setup setup) {
        if (running.filter(before -> !before.fits(setup)).isPresent()) {
            starter.restart();
            return;
        }
        try {
            var parts = running.isPresent() ? running.get().parts() : starter.start(setup);
            running = Optional.of(new Running(setup, parts));
            around.sink().accept(new SetupAnswer.PartsStarted(session, parts.found()));
        } catch (IOException e) {
            around.log().write("setup.not-started", Map.of("type", e.getClass().getName()));
            starter.restart();
        }
    }

    private boolean works(Check check) {
        return running.filter(there ->
                        switch (check) {
                            case PRINT -> sure(there.parts().testPrint());
                            case SPEAK -> there.parts().say(there.by().language());
                            case CARD, SCAN -> false;
                        })
                .isPresent();
    }

    private boolean printed(Setup setup) {
        return running.filter(there -> sure(there.parts().print(setup))).isPresent();
    }

    private static boolean sure(CompletableFuture<Boolean> outcome) {
        return outcome.exceptionally(_ -> false).join();
    }
}
