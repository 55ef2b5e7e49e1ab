export default function HeaderClock() {
  return null;
}
