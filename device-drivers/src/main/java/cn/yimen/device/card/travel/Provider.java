package cn.yimen.device.card.travel;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/// BouncyCastle, handed to each call and never registered: the JDK has no Brainpool curves, and its
/// certificates none with explicit curve parameters, which is what passports carry.
final class Provider {

    static final java.security.Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private Provider() {}
}
