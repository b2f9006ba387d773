package cn.yimen.hall.wire;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A machine on a shelf may be older than the hall's server.
final class EnrolmentWireTest {

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of(
                        new EnrolmentQuestion.Hello("AAEC"),
                        "{\"type\":\"hello\",\"nonce\":\"AAEC\"}"),
                Arguments.of(
                        new EnrolmentQuestion.Proof(
                                Optional.of(new DeviceId("K1")),
                                "AAEC",
                                "AwQF",
                                "BgcI",
                                "CQoL",
                                "DA0O"),
                        """
                        {"type":"proof","device":"K1","nonce":"AAEC","serverNonce":"AwQF",\
                        "publicKey":"BgcI","signature":"CQoL","proof":"DA0O"}\
                        """),
                Arguments.of(
                        new EnrolmentQuestion.Proof(Optional.empty(), "a", "b", "c", "d", "e"),
                        """
                        {"type":"proof","nonce":"a","serverNonce":"b","publicKey":"c","signature":"d",\
                        "proof":"e"}\
                        """),
                Arguments.of(
                        new EnrolmentAnswer.Challenge("PEM", "AAEC", "AwQF"),
                        """
                        {"type":"challenge","authority":"PEM","salt":"AAEC","nonce":"AwQF"}\
                        """),
                Arguments.of(
                        new EnrolmentAnswer.Enrolled("PEM", "AAEC"),
                        "{\"type\":\"enrolled\",\"certificate\":\"PEM\",\"proof\":\"AAEC\"}"),
                Arguments.of(
                        new EnrolmentAnswer.NotEnrolled(EnrolmentAnswer.Why.NO_CODE),
                        "{\"type\":\"not-enrolled\",\"why\":\"NO_CODE\"}"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void looksLikeThisOnTheWire(Object message, String json) throws Exception {
        assertThat(WireJson.write(message)).isEqualTo(json);
        var type =
                message instanceof EnrolmentQuestion
                        ? EnrolmentQuestion.class
                        : EnrolmentAnswer.class;
        assertThat(WireJson.readForeign(json, type)).isEqualTo(message);
    }

    @Test
    void aRenewalLooksLikeThis() {
        assertThat(WireJson.write(new Renewal("PEM"))).isEqualTo("{\"certificate\":\"PEM\"}");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsReadAgain(NotAdmitted why) {
        assertThat(NotAdmitted.ofWord(why.word())).contains(why);
    }
}
