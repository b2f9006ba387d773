package cn.yimen.device.card;

/// How decoding a text area ended.
public sealed interface TextDecoding {

    record Decoded(IdentityCard document) implements TextDecoding {}

    record Flawed(CardTrouble trouble) implements TextDecoding {}
}
