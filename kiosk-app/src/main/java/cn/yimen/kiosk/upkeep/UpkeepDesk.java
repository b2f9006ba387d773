package cn.yimen.kiosk.upkeep;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.UpkeepAnswer;
import cn.yimen.kiosk.flow.UpkeepEffect;
import cn.yimen.kiosk.flow.UpkeepEffect.Work;
import cn.yimen.kiosk.flow.UpkeepFacts;
import cn.yimen.kiosk.flow.World;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does what staff ask of the machine, and says what it knows of itself. Everything slow runs on a
/// thread of its own.
public final class UpkeepDesk implements Consumer<UpkeepEffect> {

    private final Machine machine;
    private final LastEvents events;
    private final StaffGate gate;
    private final EventLog log;
    private final InstantSource clock;
    private final Consumer<KioskEvent> sink;
    private final Map<Part, Boolean> tested = new ConcurrentHashMap<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("upkeep").daemon().factory());

    /// What the desk works on.
    ///
    /// @param fitted the parts that this machine has
    /// @param faults of each part, in the words of its own report
    /// @param slips so many fit on the paper that is left
    /// @param unsent how much waits to go up
    public record Machine(
            Set<Part> fitted,
            Supplier<World> world,
            Supplier<Map<Part, List<String>>> faults,
            Supplier<OptionalInt> slips,
            Supplier<OptionalLong> unsent,
            Hands hands) {}

    /// What can be done with the machine.
    public interface Hands {

        /// Whether a page came out.
        CompletableFuture<Boolean> testPrint();

        void paperChanged();

        /// Whether a file can be written, forced to the disk and read back.
        boolean storageWorks();

        /// Ends the program; whoever started it starts it again.
        void restart();
    }

    public UpkeepDesk(
            Machine machine,
            LastEvents events,
            Settings settings,
            EventLog log,
            Consumer<KioskEvent> sink) {
        this.machine = machine;
        this.events = events;
        this.log = log;
        this.sink = sink;
        clock = settings.clock();
        gate =
                new StaffGate(
                        settings.file().flatMap(UpkeepSettings::read),
                        settings.data().resolve("upkeep.lock"),
                        clock);
    }

    /// @param file see [UpkeepSettings]; empty where the machine was given none
    /// @param data where wrong PINs are remembered
    public record Settings(Optional<Path> file, Path data, InstantSource clock) {}

    @Override
    public void accept(UpkeepEffect effect) {
        thread.execute(() -> sink.accept(answer(effect)));
    }

    private UpkeepAnswer answer(UpkeepEffect effect) {
        return switch (effect) {
            case UpkeepEffect.AdmitStaff(long session, String token, String pin) ->
                    admitted(session, gate.admit(token, pin));
            case UpkeepEffect.ReadFacts(long session) ->
                    new UpkeepAnswer.FactsRead(session, facts());
            case UpkeepEffect.Do(long session, Work work) ->
                    new UpkeepAnswer.WorkEnded(session, work, done(work));
        };
    }

    private UpkeepAnswer admitted(long session, StaffGate.Admission admission) {
        return switch (admission) {
            case StaffGate.Admission.Admitted(String staff) -> {
                log.write("upkeep.opened", Map.of("staff", staff));
                yield new UpkeepAnswer.Admitted(session, staff);
            }
            case StaffGate.Admission.Refused(var why) -> {
                log.write("upkeep.refused", Map.of("why", why));
                yield new UpkeepAnswer.NotAdmitted(session, why);
            }
        };
    }

    private boolean done(Work work) {
        boolean good =
                switch (work) {
                    case TEST_PRINT -> machine.hands().testPrint().exceptionally(_ -> false).join();
                    case PAPER_CHANGED -> {
                        machine.hands().paperChanged();
                        yield true;
                    }
                    case SELF_TEST -> selfTest();
                    case RESTART -> true;
                };
        log.write("upkeep.done", Map.of("work", work, "good", good));
        if (work == Work.RESTART) {
            machine.hands().restart();
        }
        return good;
    }

    /// Each part as it answers now, and the disk.
    private boolean selfTest() {
        parts().forEach((part, state) -> tested.put(part, state.usable()));
        boolean disk = machine.hands().storageWorks();
        log.write("upkeep.tested", Map.of("disk", disk, "parts", tested.toString()));
        return disk && !tested.containsValue(false);
    }

    private Map<Part, PartState> parts() {
        var known = machine.world().get().parts();
        var parts = new EnumMap<Part, PartState>(Part.class);
        machine.fitted()
                .forEach(part -> parts.put(part, known.getOrDefault(part, PartState.STARTING)));
        return parts;
    }

    private UpkeepFacts facts() {
        var faults = machine.faults().get();
        var devices =
                parts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry ->
                                new UpkeepFacts.Device(
                                        entry.getKey(),
                                        entry.getValue(),
                                        faults.getOrDefault(entry.getKey(), List.of()),
                                        entry.getKey() == Part.PRINTER
                                                ? machine.slips().get()
                                                : OptionalInt.empty(),
                                        Optional.ofNullable(tested.get(entry.getKey()))))
                        .toList();
        return new UpkeepFacts(
                devices,
                events.counts(),
                machine.unsent().get(),
                events.youngest(),
                clock.instant());
    }
}
