package cn.yimen.device.card;

import java.util.Optional;
import java.util.ServiceLoader;

/// Decodes the portrait of identity cards (WLT). The coding is secret and its decoder comes, with a
/// licence, from the maker of the reader: whoever has one puts a service of this type on the class
/// path. Without one a portrait stays coded, and nothing needs it.
@FunctionalInterface
public interface PortraitDecoder {

    /// @param wlt 1024 bytes, to be left as they are
    /// @return empty when they are no portrait, or the licence does not hold
    Optional<Portrait> decode(byte[] wlt);

    /// The first one that is installed.
    static Optional<PortraitDecoder> installed() {
        return ServiceLoader.load(PortraitDecoder.class).findFirst();
    }
}
