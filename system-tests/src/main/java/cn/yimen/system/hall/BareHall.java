package cn.yimen.system.hall;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.OpenParts;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import cn.yimen.system.process.XScreen;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/// A hall server without a province, and whichever programs are put beside it, as processes. Used
/// by one thread.
public final class BareHall implements Closeable {

    /// How long anything may take on a busy machine.
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final OpenParts open = new OpenParts();
    private final Checkout checkout;
    private final Path folder;
    private final URI address;
    private final Identities identities;

    private BareHall(Checkout checkout, Path folder) throws IOException {
        this.checkout = checkout;
        this.folder = Files.createDirectories(folder);
        this.address = URI.create("https://127.0.0.1:" + Ports.free());
        this.identities = Identities.in(serverData(folder));
    }

    /// With what stands in [#serverData] of this folder.
    public static BareHall open(Checkout checkout, Path folder)
            throws IOException, InterruptedException, TimeoutException {
        var hall = new BareHall(checkout, folder);
        try {
            hall.startServer();
            return hall;
        } catch (IOException | InterruptedException | TimeoutException e) {
            hall.close();
            throw e;
        }
    }

    /// Where the server of a hall in this folder keeps its journal and its accounts.
    public static Path serverData(Path folder) throws IOException {
        return Files.createDirectories(folder.resolve("server"));
    }

    private void startServer() throws IOException, InterruptedException, TimeoutException {
        var options =
                List.of(
                        "--demo",
                        "--data",
                        serverData(folder).toString(),
                        "--port",
                        Integer.toString(address.getPort()));
        var main = "cn.yimen.server.app.HallServerMain";
        start(new ProgramSpec("server", "hall-server", main, jvm("hall-server"), options, Map.of()))
                .await(0, "ready", Map.of(), PATIENCE);
    }

    public URI address() {
        return address;
    }

    /// A program with a screen.
    public Program screen(String module, String main, List<String> options, XScreen glass)
            throws IOException {
        var environment = Map.of("DISPLAY", glass.display());
        return start(new ProgramSpec(module, module, main, jvm(module), options, environment));
    }

    private List<String> jvm(String module) {
        return checkout.virtualMachine(module);
    }

    private Program start(ProgramSpec spec) throws IOException {
        return keep(Program.start(checkout, spec, folder.resolve("logs")));
    }

    public XScreen glass(int width, int height) throws IOException {
        return open.keep(XScreen.start(width, height));
    }

    /// Who the hall's machines are.
    public Identities identities() {
        return identities;
    }

    /// Somebody who is there as this machine.
    public Watcher watcher(DeviceRole role, DeviceId as) throws IOException {
        return open.keep(Watcher.of(identities.client(address, role, as.value())));
    }

    public <T extends Closeable> T keep(T part) {
        return open.keep(part);
    }

    /// Ends everything, the latest first.
    @Override
    public void close() throws IOException {
        open.close();
    }
}
