#!/usr/bin/env bash
# Runs what `make package` built on a Debian 12 that has next to nothing: first the unpacked archive beside two
# libraries and a font, without a display and then in a window; then the Debian package, put in and taken out.
#
# Wants root (for chroot), debootstrap, Xvfb and xwininfo, and a Debian mirror; DEBIAN_MIRROR names another one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

give_up() {
    printf '%s\n' "$@" >&2
    exit 1
}

[ "$(id -u)" -eq 0 ] || give_up "A bare Debian is entered with chroot, which only root may: sudo make check-bare"
absent=()
for wanted in debootstrap:debootstrap Xvfb:xvfb xwininfo:x11-utils unshare:util-linux; do
    PATH=$PATH:/usr/sbin command -v "${wanted%%:*}" >/dev/null || absent+=("${wanted#*:}")
done
[ ${#absent[@]} -eq 0 ] || give_up "Please install first: apt-get install ${absent[*]}"
# What is mounted below is seen here alone and gone with this script.
[ -n "${IN_OWN_MOUNTS:-}" ] || IN_OWN_MOUNTS=1 exec unshare --mount --propagation private "$PWD/tools/check-bare.sh"

archive=$(compgen -G 'dist/bouncebook-*-linux-*.tar.xz') || give_up "No archive in dist/: run 'make package' first."
package=$(compgen -G 'dist/bouncebook_*.deb') || give_up "No Debian package in dist/: run 'make package' first."
base=build/bare
scratch=$(mktemp -d)
server=
clean_up() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    for tree in "$scratch"/*/proc; do if mountpoint -q "$tree"; then umount --lazy "$tree"; fi; done
    rm -rf --one-file-system "$scratch"
}
trap clean_up EXIT

step() { printf '\n== %s\n' "$*"; }

enter() {
    local tree=$1
    shift
    chroot "$tree" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${DISPLAY:+DISPLAY="$DISPLAY"} "$@" </dev/null
}

# A program is run by somebody who is not root.
enter_as_user() {
    local tree=$1
    shift
    enter "$tree" setpriv --reuid nobody --regid nogroup --clear-groups "$@"
}

a_debian() {
    cp -a "$base" "$scratch/$1"
    mount -t proc proc "$scratch/$1/proc"
    echo "$scratch/$1"
}

unset DISPLAY
step "a bare Debian 12 (kept in $base)"
if [ ! -f $base/etc/bare ]; then
    rm -rf $base
    debootstrap --variant=minbase bookworm $base ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} >"$scratch/log" ||
        { tail "$scratch/log"; give_up "debootstrap failed"; }
    touch $base/etc/bare
fi

step "the archive, beside libgl1, libegl1 and a font"
tree=$(a_debian archive)
enter "$tree" apt-get update -qq
enter "$tree" apt-get install -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 libgl1 libegl1 fonts-nanum >/dev/null
tar --extract --file "$archive" --directory "$tree/opt" --strip-components 1 --no-same-owner
enter_as_user "$tree" /opt/bouncebook --smoke
enter_as_user "$tree" /opt/bouncebook-cli lookup RFULL | head -1
cp resources/samples/full-mailbox.eml "$tree/opt/returned.eml"

step "its window, on a display outside"
exec {screen}<> <(:)
Xvfb -displayfd "$screen" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
read -r -t 20 -u "$screen" number || give_up "Xvfb does not start"
export DISPLAY=:$number
enter_as_user "$tree" timeout 30 /opt/bouncebook /opt/returned.eml &
for _ in $(seq 100); do
    window=$(xwininfo -root -tree 2>/dev/null | grep -E '"[^"]*Bouncebook[^"]*": \("bouncebook"' | head -1) && break
    sleep 0.1
done
[ -n "${window:-}" ] || give_up "No window within ten seconds"
echo "$window"
sleep 2
identifier=$(awk '{ print $1 }' <<<"$window")
xwininfo -id "$identifier" | grep -q 'Map State: IsViewable' || give_up "The window is not shown"
if [ -n "${SCREENSHOT:-}" ]; then import -window root "$SCREENSHOT"; fi
kill "$server"
server=
wait || true
unset DISPLAY

step "the Debian package"
tree=$(a_debian package)
cp "$package" "$tree/tmp/bouncebook.deb"
enter "$tree" apt-get update -qq
enter "$tree" apt-get install -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 /tmp/bouncebook.deb >/dev/null
enter "$tree" dpkg --verify bouncebook
enter_as_user "$tree" bouncebook --smoke
enter_as_user "$tree" bouncebook-cli lookup RFULL | head -1
enter "$tree" apt-get purge -qq -y -o Dpkg::Use-Pty=0 bouncebook >/dev/null
left=$(find "$tree" -xdev -iname '*bouncebook*' ! -path "$tree/tmp/*" ! -path "$tree/var/log/*")
[ -z "$left" ] || give_up "Left behind: $left"

step "all is well"
