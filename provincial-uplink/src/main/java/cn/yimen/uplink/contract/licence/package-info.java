/// Electronic licences (电子证照): asked for with the holder's consent, or shown by the holder.
@NullMarked
package cn.yimen.uplink.contract.licence;

import org.jspecify.annotations.NullMarked;
