package cn.yimen.device.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class InboxTest {

    private final Inbox inbox = new Inbox(4);

    @Test
    void whatArrivedIsTakenOnceAndInOrder() throws LinkLost {
        inbox.put(new byte[] {1, 2});
        inbox.put(new byte[] {3});
        assertThat(take()).containsExactly(1, 2, 3);
        assertThat(take()).isEmpty();
    }

    @Test
    void aFloodLosesItsOldestBytes() throws LinkLost {
        inbox.put(new byte[] {1, 2, 3, 4, 5, 6});
        assertThat(take()).containsExactly(3, 4, 5, 6);
    }

    @Test
    void clearForgetsWhatArrived() throws LinkLost {
        inbox.put(new byte[] {1, 2});
        inbox.clear();
        inbox.put(new byte[] {3});
        assertThat(take()).containsExactly(3);
    }

    @Test
    void whatCameBeforeTheEndCanStillBeRead() throws LinkLost {
        inbox.put(new byte[] {1});
        inbox.end();
        assertThat(take()).containsExactly(1);
        assertThatExceptionOfType(LinkLost.class).isThrownBy(this::take);
    }

    private byte[] take() throws LinkLost {
        return inbox.take(Duration.ZERO, "test");
    }
}
