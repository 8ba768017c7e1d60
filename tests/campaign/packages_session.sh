# A working day of one break, as an ordinary user: usage: packages_session.sh NECKBREAK
# Prints what it sees; writes result.json (the status after the break) and pictures of the screen into the home folder.
program=$1
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR XDG_CURRENT_DESKTOP=XFCE XDG_SESSION_TYPE=x11 NO_AT_BRIDGE=1
until_true() { # until_true SECONDS COMMAND…
  left=$(($1 * 5)); shift
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || { echo "waited in vain: $*"; exit 1; }
    sleep 0.2
  done
}
quietly() { "$@" >/dev/null 2>&1 & }

Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$XDG_RUNTIME_DIR/display" 2>/dev/null &
until_true 20 test -s "$XDG_RUNTIME_DIR/display"
DISPLAY=:$(cat "$XDG_RUNTIME_DIR/display")
export DISPLAY
quietly openbox --sm-disable
mkdir -p .config/xfce4/xfconf/xfce-perchannel-xml
cp /opt/xfce4-panel.xml .config/xfce4/xfconf/xfce-perchannel-xml/
quietly xfce4-panel --disable-wm-check --sm-client-disable
tray() { dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
  string:org.kde.StatusNotifierWatcher | grep -q true; }
until_true 20 tray

"$program" break 30s >app.log 2>&1 &
app=$!
until_true 20 "$program" status --json
echo "interfaces: $(ls /sys/class/net 2>/dev/null | tr '\n' ' ')state: $("$program" status --json | grep -o '"state": *"[a-z_]*"')"
items() { dbus-send --session --print-reply --dest=org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
  org.freedesktop.DBus.Properties.Get string:org.kde.StatusNotifierWatcher string:RegisteredStatusNotifierItems; }
until_true 20 sh -c "dbus-send --session --print-reply --dest=org.kde.StatusNotifierWatcher /StatusNotifierWatcher org.freedesktop.DBus.Properties.Get string:org.kde.StatusNotifierWatcher string:RegisteredStatusNotifierItems | grep -q 'string \"'"
echo "in the tray: $(items | grep -o 'string ".*"' | head -n 1)"
sleep 12
xwd -root -silent >screen.xwd
window=$(xwininfo -root -tree | awk '/"Break / { print $1; exit }')
[ -z "$window" ] || xwd -id "$window" -silent >break.xwd # of another depth: black on the picture of the screen
ended() { "$program" status --json | grep -Eq '"self": *1'; }
until_true 120 ended
"$program" status --json >result.json
"$program" export history.json >/dev/null
"$program" doctor || echo "doctor: exit $?"
xwd -root -silent >after.xwd
echo "memory: $(awk '/^Pss:/ { print $2 " kB" }' "/proc/$app/smaps_rollup")"
kill "$app"
code=0
wait "$app" || code=$?
echo "ended with $code; it said: $(cat app.log)"
rm -f app.log
