package cn.yimen.system.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OpenPartsTest {

    private final List<String> closed = new ArrayList<>();

    private AutoCloseable part(String name) {
        return () -> closed.add(name);
    }

    private AutoCloseable broken(String name) {
        return () -> {
            closed.add(name);
            throw new IllegalStateException(name);
        };
    }

    @Test
    void theLatestIsClosedFirst() throws IOException {
        try (var open = new OpenParts()) {
            open.keep(part("server"));
            open.keep(part("kiosk"));
        }
        assertThat(closed).containsExactly("kiosk", "server");
    }

    @Test
    void allAreClosedWhateverOneSaysAndAllIsTold() {
        var open = new OpenParts();
        open.keep(broken("cable"));
        open.keep(part("server"));
        open.keep(broken("kiosk"));
        var told = catchThrowable(open::close);
        assertThat(closed).containsExactly("kiosk", "server", "cable");
        assertThat(told).isInstanceOf(IOException.class).hasRootCauseMessage("kiosk");
        assertThat(told.getSuppressed())
                .singleElement()
                .extracting(Throwable::getCause)
                .extracting(Throwable::getMessage)
                .isEqualTo("cable");
    }

    @Test
    void nothingIsClosedTwice() throws IOException {
        var open = new OpenParts();
        open.keep(part("server"));
        open.close();
        open.close();
        assertThat(closed).containsExactly("server");
    }
}
