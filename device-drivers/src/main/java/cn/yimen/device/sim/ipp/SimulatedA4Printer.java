package cn.yimen.device.sim.ipp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// An A4 printer at the far end of a network, with all the ways it fails. Its methods may be called
/// from any thread.
public final class SimulatedA4Printer implements AutoCloseable {

    private final A4Machine machine;
    private final IppSocket socket;
    private final URI address;
    private final Thread rollers;

    private SimulatedA4Printer(A4Model model, int sheets) throws IOException {
        machine = new A4Machine(model.aSheet(), sheets);
        socket = new IppSocket();
        address = URI.create("ipp://127.0.0.1:" + socket.port() + "/ipp/print");
        rollers = Thread.ofPlatform().name("simulated-a4").daemon().unstarted(machine);
        socket.serve(new IppDesk(machine, address.toString(), model.twoSteps()));
    }

    /// @param sheets in its tray
    public static SimulatedA4Printer start(A4Model model, int sheets) {
        try {
            var printer = new SimulatedA4Printer(model, sheets);
            printer.rollers.start();
            return printer;
        } catch (IOException noPort) {
            throw new UncheckedIOException("starting a simulated printer", noPort);
        }
    }

    public URI address() {
        return address;
    }

    /// Somebody fills the tray.
    public void load(int sheets) {
        machine.load(sheets);
    }

    /// The next sheet jams, until somebody takes it out.
    public void jam(boolean there) {
        machine.jam(there);
    }

    public void tonerLow(boolean low) {
        machine.tonerLow(low);
    }

    /// While it warms up, it takes jobs and begins with none.
    public void warming(boolean still) {
        machine.warming(still);
    }

    public void misbehave(NetworkMischief how) {
        socket.misbehave(how);
    }

    /// Off the network; goes on with what it has.
    public void goAway() {
        socket.goAway();
    }

    public void comeBack() {
        socket.comeBack();
    }

    /// Its power fails: it forgets all jobs.
    public void forget() {
        machine.forget();
    }

    /// Somebody else prints here.
    public void putJob(String name, byte[] pdf) {
        machine.give(machine.create(name), pdf);
    }

    /// Whether a document is in the rollers.
    public boolean working() {
        return machine.condition().working();
    }

    /// The documents that are out whole, in their order.
    public List<byte[]> printed() {
        return machine.printed();
    }

    public int sheetsOut() {
        return machine.sheetsOut();
    }

    /// How many documents wait that have not been begun.
    public long waiting() {
        return machine.waiting();
    }

    /// How many jobs lie there that have not ended, with or without a document.
    public long unended() {
        return machine.unended();
    }

    @Override
    public void close() {
        socket.close();
        machine.switchOff();
        try {
            rollers.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
