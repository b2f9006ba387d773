/// Speech mode (语音朗读): what stands on any screen is spoken to one person's headset, and four keys
/// or a sliding finger do what touching does.
@NullMarked
package cn.yimen.kiosk.speech;

import org.jspecify.annotations.NullMarked;
