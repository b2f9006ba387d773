package cn.yimen.hall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CheckInClaimTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    /// What one who hears the claims one after the other holds to be the winner's.
    private static Optional<CheckInClaim> heardInTurn(List<CheckInClaim> claims) {
        Optional<CheckInClaim> holder = Optional.empty();
        for (var claim : claims) {
            holder = holder.filter(known -> !claim.beats(known)).or(() -> Optional.of(claim));
        }
        return holder;
    }

    private static List<List<CheckInClaim>> orders(List<CheckInClaim> claims) {
        if (claims.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<CheckInClaim>>();
        for (int i = 0; i < claims.size(); i++) {
            var rest = new ArrayList<>(claims);
            var first = rest.remove(i);
            for (var order : orders(rest)) {
                var whole = new ArrayList<CheckInClaim>(List.of(first));
                whole.addAll(order);
                all.add(whole);
            }
        }
        return all;
    }

    @Test
    void everybodyNamesTheSameWinnerInEveryOrderAndHoweverOftenAClaimComes() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var claims = new ArrayList<CheckInClaim>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                claims.add(
                        new CheckInClaim(
                                NINE.plusMillis(random.nextInt(3)), "n" + random.nextInt(3)));
            }
            claims.add(claims.getFirst());
            var winners = new HashSet<Optional<CheckInClaim>>();
            for (var order : orders(claims)) {
                winners.add(heardInTurn(order));
                winners.add(CheckInClaim.winner(order));
            }
            assertThat(winners).containsExactly(Optional.of(Collections.min(claims)));
        }
    }

    @Test
    void whoCameFirstHasTheBookingAndWhereNobodyDidTheSmallerNumber() {
        var first = new CheckInClaim(NINE, "b");
        assertThat(first.beats(new CheckInClaim(NINE.plusMillis(1), "a"))).isTrue();
        assertThat(new CheckInClaim(NINE, "a").beats(first)).isTrue();
        assertThat(first.beats(first)).isFalse();
        assertThat(CheckInClaim.winner(List.of())).isEmpty();
    }

    @Test
    void whatIsFinerThanAMillisecondDecidesNothing() {
        assertThat(new CheckInClaim(NINE.plusNanos(999_999), "a"))
                .isEqualTo(new CheckInClaim(NINE, "a"));
    }
}
