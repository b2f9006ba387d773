package cn.yimen.system.image;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The hall server as it is installed: in jars and with a hall's own options, so that the JVM may
/// keep the linked classes in an AOT cache, which takes a half off its start.
public final class ServerImage {

    private static final String MAIN = "cn.yimen.server.app.HallServerMain";

    private final String classPath;
    private final Path cache;
    private final Checkout checkout;

    private ServerImage(String classPath, Path cache, Checkout checkout) {
        this.classPath = classPath;
        this.cache = cache;
        this.checkout = checkout;
    }

    /// Packs the built classes.
    ///
    /// @param place an empty directory for jars and cache
    public static ServerImage in(Path place, Checkout checkout) throws IOException {
        var classPath = Packed.classPath("hall-server", place, checkout);
        return new ServerImage(classPath, place.resolve("server.aot"), checkout);
    }

    /// Without the cache, before there is one.
    public List<String> plainCommand(List<String> arguments) {
        return command("-Xshare:auto", arguments);
    }

    /// For the run that shows which classes are needed; the cache is written when it stops.
    ///
    /// @param arguments of the server
    public List<String> trainingCommand(List<String> arguments) {
        return command("-XX:AOTCacheOutput=" + cache, arguments);
    }

    public List<String> command(List<String> arguments) {
        return command("-XX:AOTCache=" + cache, arguments);
    }

    private List<String> command(String option, List<String> arguments) {
        var server = Stream.of(option, "-cp", classPath, MAIN);
        return Stream.of(java(), server, arguments.stream()).flatMap(parts -> parts).toList();
    }

    /// A program that does nothing, for comparison.
    public List<String> bareCommand() {
        var classes = checkout.root().resolve("system-tests/target/classes").toString();
        var bare = List.of("-cp", classes, BareProgram.class.getName());
        return Stream.concat(java(), bare.stream()).toList();
    }

    /// With the first compiler only: what is measured here is over before the second pays.
    private Stream<String> java() {
        return Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + checkout.root().resolve("hall-server/jvm.options"),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable");
    }
}
