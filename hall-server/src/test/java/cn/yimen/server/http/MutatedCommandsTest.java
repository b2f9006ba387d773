package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.Examples;
import cn.yimen.server.support.Follower;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Valid commands with one thing in them turned into nonsense: each gets an answer or a plain
/// refusal, never a failure of the server, and changes the hall only where it was accepted.
final class MutatedCommandsTest {

    private static final int REQUESTS = 2_400;
    private static final long SEED = 20_261_121;
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<JsonNode> NONSENSE =
            List.of(
                    MAKE.nullNode(),
                    MAKE.numberNode(-1),
                    MAKE.numberNode(0),
                    MAKE.numberNode(Integer.MAX_VALUE),
                    MAKE.numberNode(Long.MIN_VALUE),
                    MAKE.numberNode(1e300),
                    MAKE.booleanNode(true),
                    MAKE.textNode(""),
                    MAKE.textNode(" "),
                    MAKE.textNode("-1"),
                    MAKE.textNode("Z"),
                    MAKE.textNode("\u0000\u202e'; DROP TABLE entry; --"),
                    MAKE.textNode("号".repeat(5_000)),
                    MAKE.textNode("+1000000000-12-31T23:59:59Z"),
                    MAKE.textNode("-999999999-01-01"),
                    MAKE.textNode("00000000-0000-0000-0000-000000000000"),
                    MAKE.arrayNode(),
                    MAKE.arrayNode().add(MAKE.arrayNode().add(MAKE.arrayNode())),
                    MAKE.objectNode());

    @Test
    void noNonsenseBreaksTheServerOrChangesTheHall(@TempDir Path data) throws Exception {
        var random = new Random(SEED);
        try (var hall = new RunningHall(data);
                var follower = new Follower(hall.port(), "")) {
            follower.stateAt(2);
            var caller = hall.caller();
            long seq = seq(caller);
            var known = new HashSet<String>();
            for (int n = 0; n < REQUESTS; n++) {
                var body = mutated(random, n);
                var answer = caller.post("/v1/commands", body);
                assertThat(answer.statusCode()).as("%d %s", n, body).isIn(200, 400);
                long happened = happened(answer.statusCode(), answer.body());
                if (happened > 0 && !known.add(json(body).path("id").asText())) {
                    // The answer to an id that was known: nothing happened again.
                    happened = 0;
                }
                long now = seq(caller);
                assertThat(now - seq).as("%d %s", n, body).isEqualTo(happened);
                seq = now;
            }
            assertThat(follower.stateAt(seq).seq()).isEqualTo(seq);
            assertThat(seq).isGreaterThan(20);
        }
    }

    private static String mutated(Random random, int n) {
        var examples = Examples.commands();
        var command = examples.get(random.nextInt(examples.size()));
        var envelope = new CommandEnvelope(Sample.command(n), Sample.KIOSK, command);
        var tree = json(WireJson.write(envelope));
        var places = new ArrayList<ContainerNode<?>>();
        collect(tree, places);
        mutate(random, places.get(random.nextInt(places.size())));
        return tree.toString();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ContainerNode<?> container) {
            places.add(container);
            container.forEach(child -> collect(child, places));
        }
    }

    private static void mutate(Random random, ContainerNode<?> place) {
        var nonsense = NONSENSE.get(random.nextInt(NONSENSE.size()));
        switch (place) {
            case ObjectNode object when !object.isEmpty() -> {
                var names = new ArrayList<String>();
                object.fieldNames().forEachRemaining(names::add);
                var name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(4)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set("unknown", nonsense);
                    default -> object.set(name, nonsense);
                }
            }
            case ArrayNode array when !array.isEmpty() && random.nextBoolean() ->
                    array.set(random.nextInt(array.size()), nonsense);
            case ArrayNode array -> array.add(nonsense);
            default -> {}
        }
    }

    private static long happened(int status, String body) throws Exception {
        return status == 200
                        && WireJson.read(body, CommandAnswer.class)
                                instanceof CommandAnswer.Accepted accepted
                ? accepted.events().size()
                : 0;
    }

    private static long seq(Caller caller) throws Exception {
        return json(caller.get("/v1/health").body()).get("seq").asLong();
    }
}
