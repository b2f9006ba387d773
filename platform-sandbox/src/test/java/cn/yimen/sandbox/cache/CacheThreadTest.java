package cn.yimen.sandbox.cache;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.uplink.cache.CacheThread;
import cn.yimen.uplink.cache.Refreshed;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheThreadTest {

    @TempDir Path dir;

    @Test
    void itAsksByItselfUntilThePlatformIsThereAndAtOnceWhenItIsWoken() throws Exception {
        var told = new LinkedBlockingQueue<Refreshed>();
        try (var all = new Remembering(dir)) {
            all.platform.faults("fault=DOWN");
            var cache = all.cache();
            try (var thread = CacheThread.start(cache, true, told::add, new Random(1))) {
                assertThat(next(told)).isInstanceOf(Refreshed.NotNow.class);
                all.platform.faults("fault=NONE");
                assertThat(until(told, Refreshed.Changed.class)).isNotNull();
                assertThat(until(told, Refreshed.Changed.class).data().appointments()).isPresent();

                var item = Remembering.anyItem(Remembering.data(cache));
                all.publish(Remembering.revised(item));
                thread.wake();
                assertThat(until(told, Refreshed.Changed.class).data().item(item.code()))
                        .contains(Remembering.revised(item));
            }
        }
    }

    private static <T extends Refreshed> T until(LinkedBlockingQueue<Refreshed> told, Class<T> kind)
            throws InterruptedException {
        while (true) {
            var one = next(told);
            if (kind.isInstance(one)) {
                return kind.cast(one);
            }
        }
    }

    private static Refreshed next(LinkedBlockingQueue<Refreshed> told) throws InterruptedException {
        var one = told.poll(30, TimeUnit.SECONDS);
        if (one == null) {
            throw new AssertionError("no round for half a minute");
        }
        return one;
    }
}
