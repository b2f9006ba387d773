package cn.yimen.device.fuzz;

/// Where Jazzer comes in: `--target_class` this, `--target_args` the target's name. It must be
/// static for it, hence the one field.
public final class JazzerEntry {

    private static Target target = Targets.all().getFirst();

    private JazzerEntry() {}

    public static void fuzzerInitialize(String[] arguments) {
        target = Targets.named(arguments[0]);
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        Hostile.once(target, bytes);
    }
}
