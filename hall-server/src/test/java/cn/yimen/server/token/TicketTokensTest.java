package cn.yimen.server.token;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.support.Sample;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class TicketTokensTest {

    private static final TicketNumber NUMBER = new TicketNumber("A", 17, 3);
    private final TicketTokens tokens = tokens(1);

    private static TicketTokens tokens(int secret) {
        var key = new SecretKeySpec(new byte[] {(byte) secret}, "HmacSHA256");
        return new TicketTokens(new ServerKeys(key), Sample.config());
    }

    @Test
    void aTokenFitsIntoAnAlphanumericCode() {
        var token = tokens.token(Sample.DAY, NUMBER, Sample.ticket(1));
        assertThat(token)
                .startsWith("HTTPS://YL.EXAMPLE/T/0G18A017.")
                .matches("[A-Z0-9 $%*+\\-./:]+")
                .hasSizeLessThanOrEqualTo(TicketTokens.LONGEST);
    }

    @Test
    void theLongestNumberStillFitsBehindTheLongestLink() {
        var link = "HTTPS://A-LONGER.EXAMPLE/T/";
        assertThat(TicketTokens.problem(link)).isEmpty();
        assertThat(TicketTokens.problem(link + "X")).isPresent();
        assertThat(TicketTokens.problem("https://lower.example/")).isPresent();
        var longest =
                tokens.token(Sample.DAY, new TicketNumber("ABC", 999_999, 6), Sample.ticket(1));
        int ownLink = Sample.config().ticketLink().length();
        assertThat(longest.length() - ownLink + link.length()).isEqualTo(TicketTokens.LONGEST);
    }

    @Test
    void itIsFoundAgainAndNoOtherTextIs() {
        var token = tokens.token(Sample.DAY, NUMBER, Sample.ticket(1));
        var state = stateWith(token);
        assertThat(tokens.verify(token, state)).map(Ticket::id).contains(Sample.ticket(1));
        var last = token.charAt(token.length() - 1) == 'A' ? 'B' : 'A';
        var changed = token.substring(0, token.length() - 1) + last;
        assertThat(tokens.verify(changed, state)).isEmpty();
        assertThat(tokens.verify(token.replace("A017", "A018"), state)).isEmpty();
        assertThat(tokens.verify("", state)).isEmpty();
        assertThat(tokens(2).verify(token, state)).isEmpty();
    }

    private static HallState stateWith(String token) {
        return HallState.empty()
                .apply(new Recorded(1, Sample.MORNING, new DayOpened(Sample.DAY)))
                .apply(
                        new Recorded(
                                2,
                                Sample.MORNING,
                                new Reserved(
                                        Sample.ticket(1),
                                        Sample.DAY,
                                        new LineId("A"),
                                        NUMBER,
                                        List.of(),
                                        PriorityClass.ORDINARY,
                                        IdentityKind.NONE,
                                        Optional.empty(),
                                        Sample.KIOSK,
                                        token)));
    }
}
