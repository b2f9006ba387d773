package cn.yimen.system.city;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.Helping.RequestHelp;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Real clients, one in each of some halls, all of them at the first server to begin with.
final class Followers implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final List<HallClient> clients;
    private final IdSource ids = new IdSource(InstantSource.system(), new Random(7));

    private Followers(List<HallClient> clients) {
        this.clients = clients;
    }

    static Followers of(City city, int count) throws IOException {
        var clients = new ArrayList<HallClient>();
        for (int place = 0; place < count; place++) {
            var hall = city.halls().get(place);
            var config =
                    HallClientConfig.of(city.addresses(hall, 0), city.machines().follower(hall));
            clients.add(
                    HallClient.connect(
                            config, new Deaf(), InstantSource.system(), new Random(place)));
        }
        return new Followers(List.copyOf(clients));
    }

    void awaitLive() {
        await(client -> client.link() instanceof LinkState.Live, LIMIT);
    }

    /// Each asks for help, is answered, and hears of it through its stream.
    void everyoneAsksAndHears(Duration limit) {
        var asked =
                IntStream.range(0, clients.size())
                        .mapToObj(place ->
                                clients.get(place)
                                        .sendUntilAnswered(
                                                new CommandEnvelope(
                                                        ids.command(),
                                                        CityKeys.FOLLOWER,
                                                        new RequestHelp("home")),
                                                limit))
                        .toList();
        assertThat(asked)
                .allSatisfy(reply -> assertThat(reply.join()).isInstanceOf(Reply.Answered.class));
        for (int place = 0; place < clients.size(); place++) {
            await(
                    clients.get(place),
                    client -> client.state().helpCalls().containsKey(CityKeys.FOLLOWER),
                    limit);
        }
    }

    private void await(Predicate<HallClient> condition, Duration limit) {
        clients.forEach(client -> await(client, condition, limit));
    }

    private static void await(HallClient client, Predicate<HallClient> condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.test(client)) {
            assertThat(System.nanoTime()).as("within %s", limit).isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
    }

    /// The state says it all.
    private static final class Deaf implements HallListener {
        @Override
        public void changed(HallUpdate update) {}

        @Override
        public void link(LinkState state) {}
    }

    @Override
    public void close() {
        clients.forEach(HallClient::close);
    }
}
