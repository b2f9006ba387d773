package cn.yimen.system.touch;

import cn.yimen.system.hall.BareHall;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.OpenParts;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import cn.yimen.system.process.XScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/// A kiosk out of its box, with all its parts but without an identity or a list of them, and a hall
/// server that does not know it. Used by one thread.
public final class NewMachine implements AutoCloseable {

    private final OpenParts open = new OpenParts();
    private final Checkout checkout;
    private final Path folder;
    private final BareHall hall;
    private final MachineEnds ends;
    private final XScreen glass;
    private final Fingers fingers;
    private final Program kiosk;

    private NewMachine(Checkout checkout, Path folder)
            throws IOException, InterruptedException, TimeoutException {
        this.checkout = checkout;
        this.folder = folder;
        try {
            hall = open.keep(BareHall.open(checkout, folder));
            ends = open.keep(MachineEnds.in(folder.resolve("devices")));
            glass = open.keep(XScreen.start(1080, 1920));
            fingers = open.keep(Fingers.on(glass, folder.resolve("agent")));
            kiosk = open.keep(launch());
        } catch (IOException | InterruptedException | TimeoutException e) {
            close();
            throw e;
        }
    }

    /// @param folder for everything that is written
    public static NewMachine start(Checkout checkout, Path folder)
            throws IOException, InterruptedException, TimeoutException {
        return new NewMachine(checkout, folder);
    }

    private Program launch() throws IOException {
        var jvm = new ArrayList<>(checkout.virtualMachine("kiosk-app"));
        jvm.add(fingers.option());
        var options =
                List.of(
                        "--data",
                        folder.resolve("kiosk").toString(),
                        "--ports",
                        ends.ports().toString(),
                        "--headset",
                        "wav:" + Files.createDirectories(folder.resolve("headset")));
        // It would take the readers of other tests for its own.
        var noService = folder.resolve("no-pcscd").toString();
        var environment = Map.of("DISPLAY", glass.display(), "PCSCLITE_CSOCK_NAME", noService);
        var main = "cn.yimen.kiosk.app.KioskMain";
        return Program.start(
                checkout,
                new ProgramSpec("kiosk", "kiosk-app", main, jvm, options, environment),
                folder.resolve("logs"));
    }

    /// Made by the machine itself.
    public Path deviceList() {
        return folder.resolve("kiosk").resolve("devices.yaml");
    }

    public BareHall hall() {
        return hall;
    }

    public MachineEnds ends() {
        return ends;
    }

    public XScreen glass() {
        return glass;
    }

    public Fingers fingers() {
        return fingers;
    }

    public Program kiosk() {
        return kiosk;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
