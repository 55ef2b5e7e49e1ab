export default function HeaderBell() {
  return null;
}
