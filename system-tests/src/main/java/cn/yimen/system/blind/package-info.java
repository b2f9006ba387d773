/// A person who cannot see, alone at the kiosk: four keys, a headset, a card, and nothing else.
@NullMarked
package cn.yimen.system.blind;

import org.jspecify.annotations.NullMarked;
