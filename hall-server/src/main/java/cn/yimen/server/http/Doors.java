package cn.yimen.server.http;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.person.HolderDesk;
import cn.yimen.server.person.HolderDesk.Lookup;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Outcome;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Answers requests over HTTP. Each runs on its own virtual thread and may wait there for the
/// writer.
final class Doors {

    private static final Duration LIMIT = Duration.ofSeconds(8);
    private static final Outcome.NotNow SLOW = new Outcome.NotNow("slow", Duration.ofSeconds(1));
    private static final int LONGEST_PURPOSE = 80;

    private final HallWriter writer;
    private final HolderDesk holders;
    private final Page catalogue;

    /// A text that rarely changes.
    record Page(String json, String etag) {}

    Doors(HallWriter writer, HolderDesk holders, Page catalogue) {
        this.writer = writer;
        this.holders = holders;
        this.catalogue = catalogue;
    }

    void command(Context context) throws MalformedMessage {
        var envelope = WireJson.read(body(context), CommandEnvelope.class);
        switch (await(writer.submit(envelope), SLOW)) {
            case Outcome.Answered answered -> json(context, answered.answer());
            case Outcome.NotNow not -> Problem.notNow(context, not);
        }
    }

    void catalogue(Context context) {
        context.header("ETag", catalogue.etag());
        if (catalogue.etag().equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType("application/json").result(catalogue.json());
        }
    }

    void holderTickets(Context context) throws MalformedMessage {
        json(context, holders.ticketsOf(WireJson.read(body(context), HolderQuery.class)));
    }

    void holder(Context context) {
        var ticket = uuid(context.pathParam("id"));
        var clerk = parameter(context, "clerk");
        var purpose = parameter(context, "purpose");
        if (ticket.isEmpty() || clerk.isEmpty() || purpose.isEmpty()) {
            Problem.tell(
                    context, HttpStatus.BAD_REQUEST, "ticket id, clerk and purpose are needed");
            return;
        }
        var looking =
                holders.look(new TicketId(ticket.get()), new ClerkId(clerk.get()), purpose.get());
        switch (await(looking, new Lookup.NotNow(SLOW))) {
            case Lookup.Found found -> json(context, found.view());
            case Lookup.UnknownTicket _ ->
                    Problem.tell(context, HttpStatus.NOT_FOUND, "no such ticket today");
            case Lookup.NotInHand _ ->
                    Problem.tell(context, HttpStatus.FORBIDDEN, "not this clerk's ticket now");
            case Lookup.NotNow not -> Problem.notNow(context, not.why());
        }
    }

    void health(Context context) {
        var state =
                writer.trouble()
                        .map(trouble -> trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse("ready");
        var feed = writer.feed();
        json(context, new Health(state, feed.head(), feed.epoch()));
    }

    record Health(String state, long seq, String epoch) {}

    /// @param late what it means that nothing came in time
    private static <T> T await(CompletableFuture<? extends T> future, T late) {
        return future.<T>thenApply(value -> value)
                .completeOnTimeout(late, LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static String body(Context context) {
        return new String(context.bodyAsBytes(), StandardCharsets.UTF_8);
    }

    private static void json(Context context, Object value) {
        context.contentType("application/json").result(WireJson.write(value));
    }

    private static Optional<String> parameter(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name))
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_PURPOSE)
                .filter(text -> text.chars().noneMatch(Character::isISOControl));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
