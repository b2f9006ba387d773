package cn.yimen.kiosk.screen;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first needed, and then kept: a machine that was just switched
/// on shows its first screen without building the others.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        var value = made.orElseGet(making);
        made = Optional.of(value);
        return value;
    }
}
