/// Ratings (好差评) and the follow-up of bad ones.
@NullMarked
package cn.yimen.uplink.contract.rating;

import org.jspecify.annotations.NullMarked;
