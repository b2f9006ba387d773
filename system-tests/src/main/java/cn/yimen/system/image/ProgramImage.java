package cn.yimen.system.image;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A program as it is installed: in jars and with a hall's own options, so that the JVM may keep
/// the linked classes in an AOT cache, which takes a half off its start.
///
/// @param java the command up to the class path
/// @param cache of the classes; a training run writes it
public record ProgramImage(List<String> java, String classPath, String main, Path cache) {

    public ProgramImage {
        java = List.copyOf(java);
    }

    /// The hall server; with the first compiler only: what is measured here is over before the
    /// second pays.
    ///
    /// @param place an empty directory for jars and cache
    public static ProgramImage server(Path place, Checkout checkout) throws IOException {
        var options = Stream.of("-XX:TieredStopAtLevel=1", "-Xlog:disable");
        return of("hall-server", "cn.yimen.server.app.HallServerMain", options, place, checkout);
    }

    /// The kiosk.
    ///
    /// @param place an empty directory for jars and cache
    public static ProgramImage kiosk(Path place, Checkout checkout) throws IOException {
        var options = Stream.of("-Xlog:aot=off", "-Xlog:cds=off");
        return of("kiosk-app", "cn.yimen.kiosk.app.KioskMain", options, place, checkout);
    }

    private static ProgramImage of(
            String module, String main, Stream<String> options, Path place, Checkout checkout)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var installed = Stream.concat(Stream.of(java), checkout.installed(module).stream());
        return new ProgramImage(
                Stream.concat(installed, options).toList(),
                Packed.classPath(module, place, checkout),
                main,
                place.resolve("program.aot"));
    }

    /// Without the cache: with the virtual machine's own archive only.
    public List<String> plainCommand(List<String> arguments) {
        return command("-Xshare:auto", arguments);
    }

    /// For the run that shows which classes are needed; the cache is written when it stops.
    public List<String> trainingCommand(List<String> arguments) {
        return command("-XX:AOTCacheOutput=" + cache, arguments);
    }

    public List<String> command(List<String> arguments) {
        return command("-XX:AOTCache=" + cache, arguments);
    }

    private List<String> command(String option, List<String> arguments) {
        return command(Stream.of(option, "-cp", classPath, main), arguments);
    }

    /// A program that does nothing, in the same virtual machine, for comparison.
    public List<String> bareCommand(Checkout checkout) {
        var classes = checkout.root().resolve("system-tests/target/classes").toString();
        return command(Stream.of("-cp", classes, BareProgram.class.getName()), List.of());
    }

    private List<String> command(Stream<String> program, List<String> arguments) {
        return Stream.of(java.stream(), program, arguments.stream())
                .flatMap(parts -> parts)
                .toList();
    }
}
