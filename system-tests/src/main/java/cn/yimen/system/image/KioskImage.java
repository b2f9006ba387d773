package cn.yimen.system.image;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The kiosk as it is installed: in jars, with the options of a program with a window, and with an
/// AOT cache that was trained as its package trains it.
public final class KioskImage {

    private static final String MAIN = "cn.yimen.kiosk.app.KioskMain";

    private final String classPath;
    private final Path cache;
    private final Checkout checkout;

    private KioskImage(String classPath, Path cache, Checkout checkout) {
        this.classPath = classPath;
        this.cache = cache;
        this.checkout = checkout;
    }

    /// Packs the built classes.
    ///
    /// @param place an empty directory for jars and cache
    public static KioskImage in(Path place, Checkout checkout) throws IOException {
        var classPath = Packed.classPath("kiosk-app", place, checkout);
        return new KioskImage(classPath, place.resolve("kiosk.aot"), checkout);
    }

    /// With the virtual machine's own archive only.
    ///
    /// @param arguments of the kiosk
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
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options = "@" + checkout.root().resolve("ui-kit/jvm.options");
        var kiosk =
                Stream.of(java, options, option, "-Xlog:aot=off", "-Xlog:cds=off", "-cp").toList();
        return Stream.of(kiosk, List.of(classPath, MAIN), arguments).flatMap(List::stream).toList();
    }
}
