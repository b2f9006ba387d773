package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.KioskEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RoomTest {

    private final AtomicReference<OptionalLong> left = new AtomicReference<>(OptionalLong.empty());
    private final List<KioskEvent> heard = new ArrayList<>();
    private final Room room = new Room(left::get, heard::add);

    @Test
    void tooLittleIsToldOnceEachTime() {
        left.set(OptionalLong.of(Room.LEAST - 1));
        room.look();
        room.look();
        assertThat(heard).containsExactly(new KioskEvent.Storage(false));
        left.set(OptionalLong.of(Room.LEAST));
        room.look();
        left.set(OptionalLong.of(0));
        room.look();
        assertThat(heard).hasSize(2);
    }

    @Test
    void whatTheSystemDoesNotSayIsNotHeldAgainstTheDisk() {
        room.look();
        assertThat(room.isEnough()).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void aRealDiskSays(@TempDir Path data) {
        Room.on(data, heard::add).look();
        assertThat(heard).isEmpty();
    }
}
