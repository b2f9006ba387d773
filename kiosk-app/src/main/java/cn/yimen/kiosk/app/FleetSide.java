package cn.yimen.kiosk.app;

import cn.yimen.client.HallContact;
import cn.yimen.client.fleet.Beats;
import cn.yimen.client.fleet.LogBook;
import cn.yimen.client.fleet.Machine;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded.How;
import cn.yimen.hall.fleet.Program;
import cn.yimen.hall.fleet.Service;
import cn.yimen.kiosk.flow.FleetWords;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Outage;
import cn.yimen.kiosk.upkeep.UpkeepDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The kiosk as its hall sees it, and what it does when it is asked from afar. What is to be read
/// on it and that it serves nobody stand in its data, so that a restart changes neither. Nothing is
/// done while somebody is there but to change what the next one reads.
final class FleetSide implements Machine {

    private static final String DATA_FORM = "1";
    private static final String SAID_FROM_AFAR = "from afar";

    private final Path data;
    private final Supplier<Kiosk> latest;
    private final UpkeepDesk.Hands hands;
    private final Consumer<KioskEvent> sink;
    private final MetErrors errors;
    private Optional<String> lastReason = Optional.empty();

    /// @param latest what stands on the screen; asked from another thread
    /// @param hands that restart the program
    FleetSide(
            Path data,
            Supplier<Kiosk> latest,
            UpkeepDesk.Hands hands,
            Consumer<KioskEvent> sink,
            MetErrors errors) {
        this.data = data;
        this.latest = latest;
        this.hands = hands;
        this.sink = sink;
        this.errors = errors;
    }

    Beats start(HallContact hall, KioskOptions options, InstantSource clock, LogBook log) {
        sayWords();
        var versions = Beats.Name.versions(FleetSide.class, DATA_FORM);
        return Beats.start(
                hall,
                this,
                new Beats.Name(options.device(), Program.KIOSK, versions, data),
                new Beats.Around(clock, new SecureRandom(), log, errors));
    }

    @Override
    public Standing standing() {
        var kiosk = latest.get();
        var outage =
                kiosk.state() instanceof KioskState.OutOfService(Outage why)
                        ? Optional.of(why)
                        : Optional.<Outage>empty();
        var reason = outage.map(Outage::code);
        if (!reason.equals(lastReason)) {
            lastReason = reason;
            reason.ifPresent(errors::met);
        }
        var service =
                outage.map(why ->
                                why == Outage.STARTING ? Service.STARTING : Service.OUT_OF_SERVICE)
                        .orElse(Service.READY);
        return new Standing(service, reason, isSomebodyThere(kiosk), Optional.empty());
    }

    private static boolean isSomebodyThere(Kiosk kiosk) {
        return !(kiosk.state() instanceof KioskState.Attract
                || kiosk.state() instanceof KioskState.OutOfService);
    }

    /// What an earlier release wrote where only somebody at the machine writes now.
    private void takeBack(Path here) {
        if (words(here).equals(SAID_FROM_AFAR)) {
            keep(here, "");
        }
    }

    @Override
    public Optional<How> carryOut(Order.What what) {
        if (what instanceof Order.ShowMessage(String words)) {
            return Optional.of(keep(message(), words));
        }
        if (isSomebodyThere(latest.get())) {
            return Optional.empty();
        }
        return switch (what) {
            case Order.RestartProgram _ -> {
                hands.restart();
                yield Optional.empty();
            }
            case Order.OutOfService(String words) -> {
                keep(outage(), words);
                yield Optional.of(keep(marker(), SAID_FROM_AFAR));
            }
            case Order.BackInService _ -> {
                keep(outage(), "");
                takeBack(data.resolve(MaintenanceMark.HERE));
                yield Optional.of(keep(marker(), ""));
            }
            case Order.ShowMessage _, Order.SendLog _ -> Optional.of(How.NOT_HERE);
        };
    }

    /// An empty text is none.
    private How keep(Path file, String words) {
        try {
            if (words.isBlank()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, words);
            }
            sayWords();
            return How.DONE;
        } catch (IOException full) {
            return How.FAILED;
        }
    }

    private void sayWords() {
        sink.accept(new KioskEvent.SaidFromAfar(new FleetWords(words(message()), words(outage()))));
    }

    private static String words(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file.getFileName(), e);
        }
    }

    private Path message() {
        return data.resolve("fleet.message");
    }

    private Path outage() {
        return data.resolve("fleet.outage");
    }

    /// Its own: what a technician left there to work behind is nobody's to remove from afar.
    private Path marker() {
        return data.resolve(MaintenanceMark.FROM_AFAR);
    }
}
