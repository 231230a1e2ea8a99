/** How many objects have an instance of their own. Each is some memory, so that there is a bound: beyond it objects share the Worker's. */
const OWN_INSTANCES = 64;

export interface Instances {
  /** Whether the object may have one. It is given back when the object is garbage. */
  readonly take: (object: object) => boolean;
}

export function newInstances(): Instances {
  let count = 0;
  const collected = new FinalizationRegistry<undefined>(() => {
    count--;
  });
  const take = (object: object): boolean => {
    if (count >= OWN_INSTANCES) return false;
    count++;
    collected.register(object, undefined);
    return true;
  };
  return { take };
}
