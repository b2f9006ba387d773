package cn.yimen.kiosk.app;

import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.journal.Opening;
import cn.yimen.kiosk.flow.FoundParts;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Setup;
import cn.yimen.kiosk.setup.SetupDesk;
import cn.yimen.kiosk.setup.SetupSlip;
import cn.yimen.kiosk.ticket.KioskRecord;
import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// Starts the machine's parts in the midst of its first start, as soon as it knows who it is.
final class FirstRun implements SetupDesk.Starter {

    private final Standing.Unfinished unfinished;
    private final InstantSource clock;
    private final EventLog log;
    private final KioskProgram program;

    FirstRun(
            Standing.Unfinished unfinished,
            InstantSource clock,
            EventLog log,
            KioskProgram program) {
        this.unfinished = unfinished;
        this.clock = clock;
        this.log = log;
        this.program = program;
    }

    @Override
    public SetupDesk.Parts start(Setup setup) throws IOException {
        var known = unfinished.options();
        var searched = known.files().own().search(known.devices());
        var options = known.with(searched.list());
        var standing = Standing.started(options, unfinished.folder(), setup, clock);
        if (!(standing instanceof Standing.Settled settled)) {
            throw new IOException(standing instanceof Standing.Unusable(String why) ? why : "");
        }
        return switch (KioskJournal.open(settled.options(), clock, log)) {
            case Opening.Opened<KioskRecord> opened ->
                    new Running(
                            searched.found(),
                            program.begin(settled, opened.journal()),
                            program,
                            settled.options().trusted().packs(),
                            clock);
            case Opening.NotOpened<KioskRecord> not -> throw new IOException(not.detail());
        };
    }

    @Override
    public void restart() {
        System.exit(MachineHands.RESTART_ME);
    }

    private record Running(
            FoundParts found,
            Begun begun,
            KioskProgram program,
            PackIntake packs,
            InstantSource clock)
            implements SetupDesk.Parts {

        @Override
        public CompletableFuture<Boolean> testPrint() {
            return begun.hands().testPrint();
        }

        @Override
        public boolean say(Language language) {
            return program.says(SetupSlip.sentence(language), language);
        }

        @Override
        public CompletableFuture<Boolean> print(Setup setup) {
            return begun.notes()
                    .print(SetupSlip.of(setup, packs, clock.instant()), UUID.randomUUID());
        }
    }
}
