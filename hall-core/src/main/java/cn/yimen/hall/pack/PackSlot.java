package cn.yimen.hall.pack;

/// A place for one pack on a machine.
///
/// @param name that the pack must have; empty where any will do
public record PackSlot(PackKind kind, String name) {

    /// A machine has one of that kind, whatever its name.
    public static PackSlot of(PackKind kind) {
        return new PackSlot(kind, "");
    }

    boolean holds(Pack pack) {
        return pack.kind() == kind && (name.isEmpty() || pack.name().equals(name));
    }

    String folder() {
        return name.isEmpty() ? kind.word() : kind.word() + "-" + name;
    }
}
